package org.sujarit.portal.feed;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.sujarit.portal.address.Addresses;
import org.sujarit.refusal.Refused;
import org.sujarit.report.compile.PublicAddress;

/** Leads search engines to what is public, and keeps them from what is not: one sitemap for each agency, and an index. */
@Controller
class SitemapController {

    private static final MediaType XML = MediaType.parseMediaType("application/xml;charset=UTF-8");
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** Behind a login, or found already by what it finds. */
    private static final String ROBOTS =
            """
            User-agent: *
            Disallow: /api/
            Disallow: /camunda/
            Disallow: /home
            Disallow: /login
            Disallow: /search
            Disallow: /verify/

            Sitemap: %s/sitemap.xml
            """;

    private final PublicAddresses pages;
    private final PublicAddress address;

    SitemapController(PublicAddresses pages, PublicAddress address) {
        this.pages = pages;
        this.address = address;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok().contentType(TEXT).body(ROBOTS.formatted(address.url()));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> index() {
        Stream<String> agencies = pages.agencies().stream().map(agency -> Addresses.ofAgency(agency) + "/sitemap.xml");
        return file(
                "sitemapindex",
                "sitemap",
                Stream.concat(Stream.of("/sitemap-pages.xml"), agencies).toList());
    }

    /** The pages that are no agency's. */
    @GetMapping("/sitemap-pages.xml")
    ResponseEntity<String> ofPortal() {
        return file("urlset", "url", List.of("/", "/open-data", "/verify"));
    }

    @GetMapping("/portal/{agency}/sitemap.xml")
    ResponseEntity<String> ofAgency(@PathVariable String agency) {
        List<String> paths = pages.of(agency);
        if (paths.isEmpty()) {
            throw Refused.missing("publication.missing");
        }
        return file("urlset", "url", paths);
    }

    private ResponseEntity<String> file(String root, String entry, List<String> paths) {
        String file = XmlFile.of(
                root,
                NAMESPACE,
                xml -> paths.forEach(path -> xml.element(entry, () -> xml.element("loc", address.url() + path))));
        return ResponseEntity.ok().contentType(XML).body(file);
    }
}
