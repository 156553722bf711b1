package org.sujarit.portal.frozen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import org.apache.catalina.Globals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.sujarit.evidence.FileStore;

/** Sends what is frozen: whole, compressed where that is understood, or only that it is still the same. */
@Component
class Sending {

    /**
     * A proxy may keep it and answers a crowd with it, and asks again whether it still counts each second: not more than
     * that passes until nobody is shown what was replaced. {@code no-cache} would say it more strictly, but nginx keeps
     * nothing that is marked so.
     */
    static final String CACHE_CONTROL = "public, max-age=1, must-revalidate";

    private final FileStore store;

    Sending(FileStore store) {
        this.store = store;
    }

    /** @throws org.sujarit.refusal.Refused when it has to come from the store, and the store is away */
    void send(Frozen frozen, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte @Nullable [] gzip = accepts(request, "gzip") ? frozen.gzip() : null;
        String tag = "\"" + frozen.sha256() + (gzip == null ? "\"" : "-gzip\"");
        for (int header = 0; header < frozen.headers().size(); header += 2) {
            response.addHeader(frozen.headers().get(header), frozen.headers().get(header + 1));
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.VARY, frozen.page() ? "Accept-Encoding, Cookie" : "Accept-Encoding");
        if (isKnown(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(frozen.type());
        if (gzip != null) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLengthLong(gzip == null ? frozen.size() : gzip.length);
        if (!HttpMethod.HEAD.matches(request.getMethod())) {
            write(frozen, gzip == null ? frozen.bytes() : gzip, request, response);
        }
    }

    private void write(Frozen frozen, byte @Nullable [] bytes, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (bytes != null) {
            response.getOutputStream().write(bytes);
        } else if (Boolean.TRUE.equals(request.getAttribute(Globals.SENDFILE_SUPPORTED_ATTR))) {
            request.setAttribute(
                    Globals.SENDFILE_FILENAME_ATTR, store.place(frozen.sha256()).toString());
            request.setAttribute(Globals.SENDFILE_FILE_START_ATTR, 0L);
            request.setAttribute(Globals.SENDFILE_FILE_END_ATTR, frozen.size());
        } else {
            try (InputStream in = store.open(frozen.sha256())) {
                in.transferTo(response.getOutputStream());
            }
        }
    }

    private static boolean isKnown(HttpServletRequest request, String tag) {
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
    }

    /** Whether the reader understands that coding, and does not say that it must not be used. */
    static boolean accepts(HttpServletRequest request, String coding) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null
                && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
                        .map(one -> one.replace(" ", ""))
                        .anyMatch(one -> one.equals(coding)
                                || (one.startsWith(coding + ";q=") && !one.matches(".*;q=0(\\.0*)?")));
    }
}
