package org.sujarit.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sujarit.access.Actor;
import org.sujarit.report.table.Signature.Signer;
import org.sujarit.testing.AgencyFixture;
import org.sujarit.testing.ApplicationTest;
import org.sujarit.testing.SecondNode;
import org.sujarit.testing.YearFixture;
import org.sujarit.testing.YearFixture.TestYear;

/** Two nodes hand out ids from pools of their own, so the newer version may well have the lower id. */
@ApplicationTest
@Tag("database")
class TwoNodesTests {

    private static final int YEAR = 2569;

    @Autowired
    private AgencyFixture agencies;

    @Autowired
    private YearFixture years;

    @Autowired
    private Publications publications;

    @Autowired
    private Publishing publishing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    /** Where this node's numbers happen to be used up in between, its next ones are higher; then not twice. */
    @Test
    void theNewestVersionCountsWhicheverNodePublishedIt() {
        assertThat(Stream.generate(this::isLowerThanTheOneBefore).limit(2).anyMatch(Boolean::booleanValue))
                .as("the newest has a lower id than the one before")
                .isTrue();
    }

    /** Publishes twice, here after there, and looks which one counts. */
    private boolean isLowerThanTheOneBefore() {
        TestYear year = years.open(agencies.make(), YEAR);
        year.run();
        Publication first =
                publications.current(year.agency.code, YEAR, Document.PLAN).orElseThrow();
        Publication.Approved approved = new Publication.Approved(first.snapshot(), first.approvedBy());
        try (SecondNode second = new SecondNode(database)) {
            second.with(Publications.class, there -> {
                List<Publication> earlier = there.findByAgencyAndFiscalYearAndDocumentOrderByNumberDesc(
                        year.agency.code, YEAR, Document.PLAN);
                earlier.forEach(Publication::superseded);
                there.save(new Publication(year.cycle, Document.PLAN, earlier, approved, List.of(), Instant.now()));
            });
        }
        publishing.publish(
                year.now(), Document.PLAN, approved, List.of(new Signer("a", ""), new Signer("b", "")), Actor.SYSTEM);
        List<Integer> numbers = jdbc.sql(
                        "select number from publication where agency = ? and document = 'PLAN' order by id desc")
                .param(year.agency.code)
                .query(Integer.class)
                .list();
        assertThat(publications.current(year.agency.code, YEAR, Document.PLAN).map(Publication::number))
                .contains(3);
        assertThat(publications.findByAgencyAndFiscalYearAndDocumentOrderByNumberDesc(
                        year.agency.code, YEAR, Document.PLAN))
                .extracting(Publication::state)
                .containsExactly(PublicationState.PUBLISHED, PublicationState.SUPERSEDED, PublicationState.SUPERSEDED);
        return numbers.indexOf(2) < numbers.indexOf(3);
    }
}
