# Builds the bot: `docker build -t verbatim .`. docs/deploy.md says how to run it.
FROM node:20.20-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:20.20-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json package-lock.json ./
COPY src src
COPY data data
# Joined here, so that nothing has to be written when the bot starts.
RUN node src/bin/launch.js --build start serve shard cli export deploy-commands \
  && mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 8080) + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Here and not in ENV, as an empty line of .env (--env-file) counts as not set.
ENTRYPOINT ["sh", "-c", "export HOST=${HOST:-0.0.0.0} DATABASE_FILE=${DATABASE_FILE:-/data/verbatim.db}; exec \"$@\"", "sh"]
CMD ["node", "src/bin/launch.js", "serve"]
