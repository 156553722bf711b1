package org.sujarit.report.format;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;

/**
 * The class loader by which the makers of documents find their XML services: always those of the JDK.
 *
 * <p>They ask anew for each part of each document, and looking into every library each time can take longer than
 * making the document. Nor does a document depend on which XML library happens to be there.
 */
public final class XmlOfTheJdk extends ClassLoader {

    private static final String XML_SERVICES = "META-INF/services/javax.xml.";

    private XmlOfTheJdk(ClassLoader parent) {
        super(parent);
    }

    /** Does the work with these services. */
    public static void with(Work work) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(new XmlOfTheJdk(XmlOfTheJdk.class.getClassLoader()));
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.startsWith(XML_SERVICES) ? Collections.emptyEnumeration() : super.getResources(name);
    }

    /** The making of a document. */
    @FunctionalInterface
    public interface Work {

        void run() throws IOException;
    }
}
