import { EMBED_SCRIPT, FOR_EVER, REVALIDATED, SECURITY_HEADERS, SHARING } from './host-headers.mjs';

const EMBED_SCRIPT_PATTERN = EMBED_SCRIPT.replaceAll('.', '\\.');

const HEADERS = Object.entries(SECURITY_HEADERS);

/** What is worth compressing; images and fonts already are. */
const COMPRESSED =
  'text/css text/csv text/markdown text/plain text/javascript application/javascript application/json image/svg+xml';

/**
 * For nginx, to be included in the `server` or `location` block that serves the page. The cache
 * follows from the address through variables, since a `location` with headers of its own would
 * lose all the others; it is said of files that are there only, the rest of every answer.
 */
export function nginxHeaders(): string {
  return `# En-têtes de sécurité et de cache du tableau de bord. Dans le bloc « server » ou « location » qui le
# sert :   include /chemin/vers/nginx-headers.conf;
# Puis :   nginx -t && systemctl reload nginx

${HEADERS.map(([name, value]) => `add_header ${name} "${value}" always;`).join('\n')}

set $oml_cache "${REVALIDATED}";
set $oml_resource "${SHARING.own}";
set $oml_origin "";
if ($uri ~ "/assets/[^/]+$") {
    set $oml_cache "${FOR_EVER}";
}
if ($uri ~ "/(data/.+|${EMBED_SCRIPT_PATTERN})$") {
    set $oml_resource "${SHARING.open}";
}
if ($uri ~ "/data/.+$") {
    set $oml_origin "${SHARING.openOrigin}";
}
add_header Cache-Control $oml_cache;
add_header Cross-Origin-Resource-Policy $oml_resource;
add_header Access-Control-Allow-Origin $oml_origin;

# Les tables (.csv) et l’article (.md) : du texte, en UTF-8.
default_type text/plain;
charset utf-8;

gzip on;
gzip_vary on;
gzip_types ${COMPRESSED};
`;
}

/** For Apache 2.4: read where it lies, beside the page, if the host allows `.htaccess` files. */
export function apacheHeaders(): string {
  return `# En-têtes de sécurité et de cache du tableau de bord, pour Apache 2.4 (modules headers, mime, deflate).
<IfModule mod_headers.c>
${HEADERS.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')}
  Header set Cache-Control "${REVALIDATED}"
  Header set Cache-Control "${FOR_EVER}" "expr=%{REQUEST_URI} =~ m#/assets/[^/]+$#"
  Header set Cross-Origin-Resource-Policy "${SHARING.own}"
  Header set Cross-Origin-Resource-Policy "${SHARING.open}" "expr=%{REQUEST_URI} =~ m#/(data/.+|${EMBED_SCRIPT_PATTERN})$#"
  Header set Access-Control-Allow-Origin "${SHARING.openOrigin}" "expr=%{REQUEST_URI} =~ m#/data/.+$#"
</IfModule>
<IfModule mod_mime.c>
  AddType text/csv .csv
  AddType text/markdown .md
  AddType text/javascript .js
  AddType font/woff2 .woff2
  AddCharset UTF-8 .csv .md .json .js .css .txt
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html ${COMPRESSED}
</IfModule>
`;
}

/**
 * For hosts that read a file `_headers` at the root of the site. They revalidate by default, and
 * join the values of a header that two rules give: what depends on the address is said once.
 */
export function staticHostHeaders(): string {
  const lines = (headers: readonly (readonly [string, string])[]) =>
    headers.map(([name, value]) => `  ${name}: ${value}`).join('\n');
  return `# En-têtes de sécurité et de cache du tableau de bord, quand il est à la racine du site.
/*
${lines(HEADERS)}
/assets/*
${lines([['Cache-Control', FOR_EVER]])}
/data/*
${lines([['Access-Control-Allow-Origin', SHARING.openOrigin]])}
`;
}
