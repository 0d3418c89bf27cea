{ "targets": [{ "target_name": "adler", "sources": ["native/adler.c"] }] }
