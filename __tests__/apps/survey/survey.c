/* Reads the peaks of a survey into a database in memory and says what it knows of them. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>

static void stop(const char *what, const char *why) {
  fprintf(stderr, "survey: %s: %s\n", what, why);
  exit(1);
}

static sqlite3 *load(const char *path) {
  sqlite3 *db;
  sqlite3_stmt *insert;
  char name[64];
  int height;
  FILE *file = fopen(path, "r");
  if (!file) stop(path, "cannot be opened");
  if (sqlite3_open(":memory:", &db) != SQLITE_OK) stop("database", sqlite3_errmsg(db));
  sqlite3_exec(db, "CREATE TABLE peak (name TEXT, height INTEGER)", 0, 0, 0);
  sqlite3_prepare_v2(db, "INSERT INTO peak VALUES (?, ?)", -1, &insert, 0);
  while (fscanf(file, "%63[^,],%d\n", name, &height) == 2) {
    sqlite3_bind_text(insert, 1, name, -1, SQLITE_TRANSIENT);
    sqlite3_bind_int(insert, 2, height);
    sqlite3_step(insert);
    sqlite3_reset(insert);
  }
  sqlite3_finalize(insert);
  fclose(file);
  return db;
}

static int line(void *unit, int columns, char **values, char **names) {
  (void)columns;
  (void)names;
  printf("%s: %s %s\n", values[0], values[1], (const char *)unit);
  return 0;
}

int main(void) {
  const char *path = getenv("SURVEY_FILE");
  const char *unit = getenv("SURVEY_UNIT");
  char *error = 0;
  sqlite3 *db = load(path ? path : "peaks.csv");
  const char *query = "SELECT name, height FROM peak ORDER BY height DESC LIMIT 3";
  if (sqlite3_exec(db, query, line, (void *)(unit ? unit : "feet"), &error) != SQLITE_OK) stop("query", error);
  return 0;
}
