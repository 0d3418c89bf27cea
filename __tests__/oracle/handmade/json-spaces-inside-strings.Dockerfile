FROM node:20
CMD ["sh", "-c", "node server.js"]
