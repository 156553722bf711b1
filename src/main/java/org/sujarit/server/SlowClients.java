package org.sujarit.server;

import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleEvent;
import org.apache.catalina.connector.Connector;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** One slow client stops nobody, nor do many (docs/decisions/0033). */
@Configuration(proxyBeanMethods = false)
class SlowClients {

    private static final int BODIES = 2000;
    private static final DataSize KEPT = DataSize.ofGigabytes(2);

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bodiesAreReadWhole(
            @Value("${server.tomcat.threads.max}") int threads) {
        return server -> {
            server.addConnectorCustomizers(connector -> readWholeBodies(connector, new Room(BODIES, KEPT.toBytes())));
            server.addContextValves(new FairShare(threads * 3 / 5));
        };
    }

    /** Tomcat makes its own adapter when the connector is made ready, and asks for it with every connection. */
    static void readWholeBodies(Connector connector, Room room) {
        connector.addLifecycleListener((LifecycleEvent event) -> {
            if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
                var protocol = connector.getProtocolHandler();
                protocol.setAdapter(new WholeBodies(protocol.getAdapter(), room));
            }
        });
    }
}
