/* Adler-32 of a string, as a Node-API module. */
#include <node_api.h>
#include <stdlib.h>

static napi_value adler32(napi_env env, napi_callback_info info) {
  size_t argc = 1, length = 0;
  napi_value argument, result;
  uint32_t a = 1, b = 0;
  napi_get_cb_info(env, info, &argc, &argument, NULL, NULL);
  if (argc < 1 || napi_get_value_string_utf8(env, argument, NULL, 0, &length) != napi_ok) {
    napi_throw_type_error(env, NULL, "adler32 takes a string");
    return NULL;
  }
  char *text = malloc(length + 1);
  if (text == NULL) return NULL;
  napi_get_value_string_utf8(env, argument, text, length + 1, &length);
  for (size_t i = 0; i < length; i++) {
    a = (a + (unsigned char)text[i]) % 65521;
    b = (b + a) % 65521;
  }
  free(text);
  napi_create_uint32(env, (b << 16) | a, &result);
  return result;
}

NAPI_MODULE_INIT() {
  napi_value function;
  napi_create_function(env, "adler32", NAPI_AUTO_LENGTH, adler32, NULL, &function);
  napi_set_named_property(env, exports, "adler32", function);
  return exports;
}
