/* BLAKE2b of a string through libsodium, as a Python module. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <sodium.h>

static PyObject *digest(PyObject *self, PyObject *args) {
  const char *text;
  Py_ssize_t length;
  unsigned char hash[16];
  char hex[33];
  if (!PyArg_ParseTuple(args, "s#", &text, &length)) return NULL;
  crypto_generichash(hash, sizeof hash, (const unsigned char *)text, (unsigned long long)length, NULL, 0);
  sodium_bin2hex(hex, sizeof hex, hash, sizeof hash);
  return PyUnicode_FromString(hex);
}

static PyMethodDef methods[] = {
    {"digest", digest, METH_VARARGS, "The 128-bit BLAKE2b of a string, in hexadecimal."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "speedups", NULL, -1, methods};

PyMODINIT_FUNC PyInit_speedups(void) {
  if (sodium_init() < 0) return NULL;
  return PyModule_Create(&module);
}
