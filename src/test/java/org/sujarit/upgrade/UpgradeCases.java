package org.sujarit.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.sujarit.Sujarit;

/**
 * This version's jar on the data of an older one: first everything is read, then all work that was open goes on. One start
 * serves all cases, in this order.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class UpgradeCases {

    private static final DateTimeFormatter ENGINE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");
    private static final String YEARLY = "?timers=true&processDefinitionKey=open-yearly-cycles";
    private static final String OF_MEASURES = "?timers=true&processDefinitionKey=improvement-measure";
    private static final String NEW_YEAR = "-10-01T00:00:00.000";
    private static final String VALID = "ถูกต้อง: ตรงกับฉบับที่เผยแพร่";
    private static final Pattern CODE = Pattern.compile("/verify/[0-9a-f]{64}");
    private static final String CLOSED = OldYears.key(OldYears.OLD, OldYears.PUBLISHED);
    private static final String RUNNING = OldYears.key(OldYears.OLD, OldYears.RUNNING);

    private final String name;
    private OlderData data;
    private Installation newer;
    private Expected expected;
    private Questions questions;
    private Office office;
    private GoingOn goingOn;

    /** On the {@link OlderData} of that name. */
    UpgradeCases(String name) {
        this.name = name;
    }

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        data = OlderData.of(name, folder);
        expected = Expected.read(folder);
        newer = Installation.start(folder, data.database());
        questions = new Questions(newer);
        office = new Office(newer);
        goingOn = new GoingOn(newer);
    }

    @AfterAll
    void stop() throws IOException {
        if (newer != null) {
            newer.close();
        }
        if (data != null) {
            data.close();
        }
    }

    @Test
    @Order(1)
    void workOfEveryKindIsStillOpenAndInTheSameHands() {
        assertThat(expected.tasks()).extracting(Expected.Task::key).containsAll(Office.kinds());
        Map<String, JsonNode> open = new HashMap<>();
        office.open().forEach(task -> open.put(task.get("id").asText(), task));
        for (Expected.Task task : expected.tasks()) {
            assertThat(open).as(task.name()).containsKey(task.id());
            JsonNode now = Objects.requireNonNull(open.get(task.id()));
            assertThat(now.get("taskDefinitionKey").asText()).isEqualTo(task.key());
            assertThat(now.get("assignee").asText(null)).as(task.name()).isEqualTo(task.assignee());
        }
        assertThat(expected.tasks()).extracting(Expected.Task::assignee).containsNull();
    }

    @Test
    @Order(2)
    void everyTaskTellsWhatItToldAndDraftsAreKept() {
        int drafts = 0;
        for (Expected.Task task : expected.tasks()) {
            JsonNode now = office.page(task.key(), task.id());
            // The form of carrying out never showed remarks, and since 8ea7a07 it is not given any.
            assertThat(Shape.missing(task.page(), now))
                    .as(task.name())
                    .isSubsetOf(task.key().equals("execute-measure") ? List.of("/missing is empty") : List.of());
            assertThat(now.get("draft")).as(task.name()).isEqualTo(task.page().get("draft"));
            assertThat(now.get("decisions"))
                    .as(task.name())
                    .hasSameSizeAs(task.page().get("decisions"));
            drafts += now.get("draft").isNull() ? 0 : 1;
        }
        assertThat(drafts).isEqualTo(2);
        assertThat(expected.tasks().stream()
                        .filter(task -> task.page().get("decisions").toString().contains(OldYears.RETURNED))
                        .map(Expected.Task::key)
                        .distinct())
                .contains("execute-measure", "prepare-report");
    }

    @Test
    @Order(3)
    void openTasksGetThePresentFormAndAllItNeedsIsServedWithIt() {
        for (Expected.Task task : expected.tasks()) {
            String form = questions.addressOfForm(task.person(), task.id());
            String version = form.substring(0, form.lastIndexOf('/') + 1);
            assertThat(version).as(task.name()).matches("/forms/[0-9a-f]{16}/");
            Map<String, Integer> needed = Scripts.of(form, newer.as(task.person()));
            assertThat(needed).as(task.name()).hasSizeGreaterThan(10).containsKey(version + "shared/form.css");
            assertThat(needed.keySet()).as(task.name()).allMatch(address -> address.startsWith(version));
            assertThat(needed.values()).as(task.name() + " " + needed).containsOnly(200);
        }
    }

    @Test
    @Order(4)
    void documentsAndEvidenceAreTheSameBytes() {
        assertThat(expected.files()).extracting(Expected.Kept::path).anyMatch(path -> path.contains("/evidence/"));
        for (Expected.Kept file : expected.files()) {
            assertThat(Questions.sha256(newer.as(file.person()).download(file.path())))
                    .as(file.path())
                    .isEqualTo(file.sha256());
        }
    }

    @Test
    @Order(5)
    void whatWasPublishedIsStillKnownByItsBytesAndByItsCode() {
        List<String> documents = expected.files().stream()
                .map(Expected.Kept::path)
                .filter(path -> path.matches("/portal/" + CLOSED + "/(report|plan)\\.[a-z]+"))
                .toList();
        assertThat(documents).hasSizeGreaterThanOrEqualTo(6);
        Set<String> codes = new HashSet<>();
        for (String path : documents) {
            byte[] document = newer.as("").download(path);
            CODE.matcher(new String(document, StandardCharsets.UTF_8))
                    .results()
                    .forEach(code -> codes.add(code.group()));
            assertThat(verified(path, document)).as(path).contains(VALID);
            document[document.length / 2]++;
            assertThat(verified(path, document)).as(path).doesNotContain(VALID);
        }
        // The oldest version printed none.
        assertThat(codes).hasSize(expected.reads("", "/verify") ? 2 : 0);
        assertThat(codes)
                .allSatisfy(code -> assertThat(newer.as("").get(code).body()).contains("/portal/" + CLOSED));
    }

    private String verified(String path, byte[] document) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return newer.as("").upload("/verify", name, document, Map.of()).body();
    }

    @Test
    @Order(6)
    void noticesAreStillShown() {
        assertThat(notices(World.STAFF)).contains("i7-4");
        assertThat(notices(World.HEAD)).contains("i7-5");
    }

    private String notices(String person) {
        String home = newer.as(person).get("/home").body();
        int begin = home.indexOf(">แจ้งเตือน<");
        assertThat(begin).as(home).isPositive();
        return home.substring(begin, home.indexOf("</section>", begin));
    }

    @Test
    @Order(7)
    void publishedAddressesAndTheApiAnswerAsBefore() {
        assertThat(expected.addresses())
                .filteredOn(Expected.Address::readable)
                .hasSizeGreaterThan(40)
                .allSatisfy(before -> assertThat(questions.address(before.person(), before.path()))
                        .isEqualTo(before));
        assertThat(expected.addresses())
                .filteredOn(before -> !before.readable() && Addresses.CLOSED.contains(before.path()))
                .hasSize(Addresses.CLOSED.size())
                .allSatisfy(before -> assertThat(questions
                                .address(before.person(), before.path())
                                .status())
                        .as(before.path())
                        .isEqualTo(before.status()));
        assertThat(questions.operations()).containsAll(expected.operations());
    }

    @Test
    @Order(8)
    void whatIsNotDueYetIsStillGoingToHappen() {
        Map<String, String> now = questions.jobs("?timers=true").stream()
                .collect(Collectors.toMap(
                        job -> job.get("id").asText(), job -> job.get("dueDate").asText()));
        Set<String> yearly = questions.jobs(YEARLY).stream()
                .map(job -> job.get("dueDate").asText())
                .collect(Collectors.toSet());
        assertThat(yearly).hasSize(1).allMatch(due -> due.contains(NEW_YEAR));
        Map<String, String> later = new HashMap<>(expected.timers());
        later.values()
                .removeIf(due -> due.contains(NEW_YEAR)
                        || OffsetDateTime.parse(due, ENGINE_TIME).isBefore(OffsetDateTime.now(Sujarit.ZONE)));
        assertThat(now).containsAllEntriesOf(later);
        assertThat(questions.incidents()).isEmpty();
    }

    @Test
    @Order(20)
    void timersOfOlderTasksRunWhenTheyAreDue() {
        for (JsonNode job : questions.jobs(OF_MEASURES)) {
            if (isLater(job.get("dueDate").asText())) {
                execute(job);
            }
        }
        Office.await("end of timers", () -> questions.jobs(OF_MEASURES).isEmpty());
        Office.await("notice of a timer", () -> notices(World.STAFF).contains("i7-3"));
        assertThat(questions.incidents()).isEmpty();
    }

    private static boolean isLater(String due) {
        return OffsetDateTime.parse(due, ENGINE_TIME).isAfter(OffsetDateTime.now(Sujarit.ZONE));
    }

    private void execute(JsonNode job) {
        String path = "/job/" + job.get("id").asText() + "/execute";
        assertThat(newer.administrator().engine("POST", path, null).status())
                .as(job.toString())
                .isEqualTo(204);
    }

    @Test
    @Order(30)
    void ownersChangeAndMeasuresComeDuringTheYear() {
        String measure = RUNNING + "/i7-4";
        JsonNode page = office.page("execute-measure", office.the("execute-measure", measure));
        String path = "/api/measures/" + page.at("/measure/id").asLong() + "/reassignment";
        office.ask(World.HEAD, "POST", path, Map.of("owner", World.OTHER_STAFF, "reason", "ลาคลอด"));
        assertThat(office.find("execute-measure", measure)
                        .orElseThrow()
                        .get("assignee")
                        .asText())
                .isEqualTo(World.OTHER_STAFF);
        office.ask(World.HEAD, "POST", path, Map.of("owner", World.STAFF, "reason", "กลับมาแล้ว"));

        Map<String, Object> typed =
                new HashMap<>(Bodies.measure(page, page.at("/findings/0/id").asLong(), 13));
        typed.put("reason", "ภารกิจเพิ่ม");
        String year = "/api/cycles/" + questions.cycle(OldYears.OLD, OldYears.RUNNING);
        office.ask(World.OFFICER, "POST", year + "/amendments", typed);
        decide(World.REVIEWER, office.the("review-amendment", RUNNING + "/amendment-1"));
        decide(World.MANAGER, office.the("approve-amendment", RUNNING + "/amendment-1"));
        assertThat(office.the("assign-owner", RUNNING + "/i7-13")).isNotEmpty();
        Office.await("amended plan", () -> newer.as(World.OFFICER)
                .get("/portal/" + RUNNING + "/plan/2")
                .body()
                .contains("ฉบับแก้ไขเพิ่มเติม ครั้งที่ ๑"));
    }

    private void decide(String person, String task) {
        JsonNode page = newer.as(person).get("/api/tasks/" + task).json();
        office.ask(person, "POST", "/api/tasks/" + task + "/completion", Bodies.done(page));
    }

    @Test
    @Order(40)
    void everyTaskIsFinishedWithWhatItsOldFormSendsAndTheNextFollows() {
        Set<String> seen = new HashSet<>();
        for (Expected.Task task : expected.tasks()) {
            if (!task.key().equals("approve-cancellation")) {
                seen.add(task.key());
                goingOn.finish(task);
            }
        }
        for (Expected.Task task : expected.tasks()) {
            if (task.key().equals("approve-cancellation")) {
                seen.add(task.key());
                goingOn.finish(task);
            }
        }
        assertThat(seen).isEqualTo(Office.kinds());
        assertThat(questions.incidents()).isEmpty();
    }

    @Test
    @Order(50)
    void whatIsSentBackComesToWhoHasToMendIt() {
        String year = OldYears.key(OldYears.OLD, 2568);
        office.giveBack("review-report", year, OldYears.RETURNED);
        assertThat(office.the("prepare-report", year)).isNotEmpty();
        office.giveBack("approve-measure", RUNNING + "/i7-7", OldYears.RETURNED);
        assertThat(office.the("execute-measure", RUNNING + "/i7-7")).isNotEmpty();
    }

    @Test
    @Order(60)
    void theYearlyTimerOpensTheYearOfAnAgencyThatCameSince() {
        World world = new World(newer);
        world.agency("samai", "องค์การบริหารส่วนตำบลสมัย");
        world.joins(World.OFFICER, "samai");
        questions.jobs(YEARLY).forEach(this::execute);
        Office.await(
                "new year",
                () -> newer.as(World.OFFICER).get("/api/cycles").body().contains("samai"));
        assertThat(questions.jobs(YEARLY)).hasSize(1);
        assertThat(questions.incidents()).isEmpty();
    }
}
