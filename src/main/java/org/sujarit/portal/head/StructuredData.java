package org.sujarit.portal.head;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.sujarit.portal.address.Addresses;
import org.sujarit.publication.Publication;
import org.sujarit.publication.PublicationState;
import org.sujarit.publication.PublishedFile;
import org.sujarit.report.compile.PublicAddress;

/** Says in the words of schema.org what a page is about, for search engines. */
@Component
public class StructuredData {

    private final PublicAddress address;
    private final Licence licence;
    private final JsonMapper json = JsonMapper.builder().build();

    StructuredData(PublicAddress address, Licence licence) {
        this.address = address;
        this.licence = licence;
    }

    /** That path as everybody finds it. */
    public String address(String path) {
        return address.url() + path;
    }

    public String agency(String code, String name) {
        return written(organisation(code, name));
    }

    /** @param title of the document, as its page is called */
    public String document(String agencyName, String title, Publication publication) {
        Map<String, Object> report = thing("Report", title, Addresses.of(publication));
        report.put("datePublished", publication.publishedAt().toString());
        report.put("version", publication.number());
        if (publication.state() == PublicationState.WITHDRAWN) {
            report.put("creativeWorkStatus", "Withdrawn");
        }
        report.put("inLanguage", "th");
        report.put("license", licence.licenceUrl());
        report.put("publisher", organisation(publication.agency(), agencyName));
        report.put(
                "encoding",
                publication.files().stream()
                        .map(file -> file(publication, file))
                        .toList());
        return written(report);
    }

    /** @param path of the page that tells of it */
    public String measure(String agency, String agencyName, String title, String path) {
        Map<String, Object> page = thing("WebPage", title, path);
        page.put("inLanguage", "th");
        page.put("license", licence.licenceUrl());
        page.put("publisher", organisation(agency, agencyName));
        return written(page);
    }

    /** Files to calculate with, in several formats. */
    public record Files(String name, String description, String page, List<String> files) {}

    public String dataset(String agency, String agencyName, Files files) {
        Map<String, Object> set = thing("Dataset", files.name(), files.page());
        set.put("description", files.description());
        set.put("license", licence.licenceUrl());
        set.put("isAccessibleForFree", true);
        set.put("creator", organisation(agency, agencyName));
        set.put(
                "distribution",
                files.files().stream()
                        .map(file -> Map.of(
                                "@type",
                                "DataDownload",
                                "contentUrl",
                                address.url() + file,
                                "encodingFormat",
                                file.endsWith(".csv") ? "text/csv" : "application/json"))
                        .toList());
        return written(set);
    }

    private Map<String, Object> file(Publication publication, PublishedFile file) {
        String path = Addresses.ofFiles(publication) + "." + file.format().extension();
        return Map.of(
                "@type",
                "MediaObject",
                "contentUrl",
                address.url() + path,
                "encodingFormat",
                file.format().mediaType(),
                "sha256",
                file.sha256());
    }

    private Map<String, Object> organisation(String code, String name) {
        return thing("GovernmentOrganization", name, Addresses.ofAgency(code));
    }

    private Map<String, Object> thing(String type, String name, String path) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@context", "https://schema.org");
        thing.put("@type", type);
        thing.put("name", name);
        thing.put("url", address.url() + path);
        return thing;
    }

    /** Nothing in it ends the element it stands in, whatever somebody has called their agency. */
    private String written(Map<String, Object> thing) {
        try {
            return json.writeValueAsString(thing)
                    .replace("&", "\\u0026")
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
