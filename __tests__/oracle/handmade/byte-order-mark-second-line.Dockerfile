FROM alpine
﻿USER app
