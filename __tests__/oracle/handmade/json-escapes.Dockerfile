FROM node:20
CMD ["printf", "a\tb\n", "\u00e9", "C:\\dir", "\/", "\ud83d\ude00"]
