package org.sujarit.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sujarit.assessment.result.ResultAnswers.NONE;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sujarit.assessment.result.ResultAnswers.Fractions;
import org.sujarit.refusal.Reason;
import org.sujarit.testing.RefusedReasons;

/** Files of scores as they were sent, each read wrongly once, and more of their kinds. */
class ScoresAsAgenciesHaveThemTests {

    private static final ResultAnswers OF_ONE = new ResultAnswers(null, Fractions.OF_ONE);
    private static final ResultAnswers POINTS = new ResultAnswers(null, Fractions.POINTS);

    private static byte[] sent(String name) throws IOException {
        return Files.readAllBytes(Path.of("src", "test", "resources", "assessment", name));
    }

    private static byte[] csv(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> scores(ReadResults read) {
        Map<String, String> scores = new TreeMap<>();
        Objects.requireNonNull(read.results().scores())
                .forEach(one ->
                        scores.put(String.valueOf(one.item()), Results.plain(Objects.requireNonNull(one.score()))));
        return scores;
    }

    private static Map<String, String> scores(String... lines) {
        return scores(Books.read(csv(lines), NONE));
    }

    private static List<String> told(ReadResults read) {
        return read.told().stream()
                .map(reason -> reason.key().replace("assessment.file.told.", "") + " "
                        + reason.arguments().stream().map(String::valueOf).toList())
                .toList();
    }

    private static List<String> asked(byte[] content) {
        return RefusedReasons.reasons(() -> Books.read(content, NONE)).stream()
                .map(Reason::field)
                .map(String::valueOf)
                .toList();
    }

    /** The tests have the catalogue of that year. */
    private static byte[] of2565(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8).replace("2564", "2565").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aHeadingMaySayOfHowManyThePointsAre() throws IOException {
        ReadResults read = Books.read(of2565(sent("score-heading-percent.csv")), NONE);
        assertThat(scores(read)).containsExactly(Map.entry("i1", "93.55"), Map.entry("i7", "68.25"));
        assertThat(read.results().total()).isEqualByComparingTo("81.45");
    }

    @Test
    void aScoreThatIsNotThereIsToldAndNoFault() throws IOException {
        ReadResults read = Books.read(of2565(sent("scores-missing.csv")), NONE);
        assertThat(scores(read)).containsOnlyKeys("i1", "i7");
        assertThat(told(read))
                .containsExactly("missing [i8, -, C6]", "missing [i9, N/A, C7]", "missing [o1, ไม่มีคะแนน, C8]");
    }

    /** Its cell holds 0.9355 and shows 93.55%, which is no question. */
    @Test
    void whatAPersonDoesNotSeeIsNotReadAndWhatIsShownAsPerCentCountsAsPoints() throws IOException {
        ReadResults read = Books.read(sent("scores-hidden-sheet.xlsx"), NONE);
        assertThat(scores(read)).containsExactly(Map.entry("i1", "93.55"), Map.entry("i7", "68.25"));
        assertThat(read.results().total()).isEqualByComparingTo("80.9");
        assertThat(told(read)).containsExactly("hidden-sheets [ซ่อน]", "percent [93.55%, C4]");
    }

    @Test
    void aScoreBelowOneAmongOthersIsQuestioned() {
        byte[] content = csv("รหัส,คะแนน", "i1,0.9355", "i7,68.25", "คะแนนรวม,80.9");
        assertThat(asked(content)).containsExactly("file", "fractions=OF_ONE", "fractions=POINTS");
        assertThat(scores(Books.read(content, OF_ONE)))
                .containsEntry("i1", "93.55")
                .containsEntry("i7", "68.25");
        assertThat(Books.read(content, OF_ONE).results().total()).isEqualByComparingTo("80.9");
        assertThat(scores(Books.read(content, POINTS))).containsEntry("i1", "0.9355");
    }

    @Test
    void aFileOfFractionsIsQuestionedOnceForAll() throws IOException {
        byte[] content = sent("scores-as-fractions.xlsx");
        assertThat(asked(content)).hasSize(3);
        assertThat(scores(Books.read(content, OF_ONE)))
                .containsExactly(Map.entry("i1", "93.55"), Map.entry("i7", "68"), Map.entry("i8", "90"));
        assertThat(scores(Books.read(content, POINTS))).containsEntry("i8", "0.9");
    }

    @Test
    void itemsMayStandAsColumns() throws IOException {
        assertThat(scores(Books.read(sent("items-across.xlsx"), NONE)))
                .containsExactly(
                        Map.entry("i1", "93.55"),
                        Map.entry("i2", "87.72"),
                        Map.entry("i3", "91.01"),
                        Map.entry("i4", "70"),
                        Map.entry("i5", "80"),
                        Map.entry("i6", "90"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "คะแนน",
                "คะแนน (ร้อยละ)",
                "คะแนน(เต็ม 100)",
                "ค่าคะแนน",
                "ผลคะแนน",
                "คะแนนที่ได้",
                "คะแนนเฉลี่ย",
                "ร้อยละ",
                "ผลการประเมิน",
                "คะแนนการประเมิน",
                "คะแนนรายข้อ",
                "คะแนน ITA",
                "คะแนน ปี 2565",
                "คะแนน พ.ศ. ๒๕๖๕",
                "ปี 2565",
                "2565",
                "Score",
                "Scores (%)",
                "คะแนน\u00A0:"
            })
    void scoresHaveManyNames(String heading) {
        assertThat(scores("รหัสข้อ," + heading, "i1,90")).containsExactly(Map.entry("i1", "90"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"รหัส", "รหัสข้อคำถาม", "ข้อที่", "ข้อคำถาม", "ตัวชี้วัด", "Item Code", "code"})
    void soHaveCodes(String heading) {
        assertThat(scores(heading + ",คะแนน", "i1,90")).containsExactly(Map.entry("i1", "90"));
    }

    @ParameterizedTest
    @CsvSource({
        "93.55%, 93.55",
        "'93.55 %', 93.55",
        "'\u00A093.55\u00A0', 93.55",
        "๙๓.๕๕, 93.55",
        "๙๓.๕๕%, 93.55",
        "100, 100",
        "0, 0",
        "1, 1"
    })
    void aScoreIsReadAsItIsWritten(String written, String score) {
        assertThat(scores("รหัส,คะแนน", "i1,90", "i2,\"" + written + "\"")).containsEntry("i2", score);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "N/A", "n.a.", "ไม่มี", "ไม่มีคะแนน", "ไม่ได้ประเมิน", "...", "ยกเว้นการประเมิน"})
    void thereAreManyWaysToSayThatThereIsNone(String written) {
        ReadResults read = Books.read(csv("รหัส,คะแนน", "i1,90", "i2,\"" + written + "\""), NONE);
        assertThat(scores(read)).containsOnlyKeys("i1");
        assertThat(told(read)).containsExactly("missing [i2, " + written + ", B3]");
    }

    @Test
    void ofTwoYearsThatOfTheAssessmentIsTakenAndTold() {
        ReadResults read = Books.read(csv("รหัส,คะแนน 2564,คะแนน ปี ๒๕๖๕", "i1,70,90"), NONE);
        assertThat(scores(read)).containsEntry("i1", "90");
        assertThat(told(read)).containsExactly("column [C, คะแนน ปี ๒๕๖๕]");
    }

    @Test
    void whereItIsNotClearWhichScoresAreMeantTheOfficerIsAsked() {
        byte[] content = csv("รหัส,คะแนน ปีก่อน,คะแนน 2563,คะแนน 2564", "i1,60,70,80");
        assertThat(asked(content)).containsExactly("file", "column=C", "column=D");
        assertThat(scores(Books.read(content, new ResultAnswers("d", null)))).containsEntry("i1", "80");
        assertThat(asked(csv("รหัส,คะแนน,ร้อยละ", "i1,3.2,80"))).containsExactly("file", "column=B", "column=C");
    }

    @Test
    void yearsMayStandBelowEachOtherWhereItemsAreColumns() {
        ReadResults read = Books.read(csv("ปี,i1,i2,i3", "2564,70,71,72", "2565,80,81,-"), NONE);
        assertThat(scores(read)).containsExactly(Map.entry("i1", "80"), Map.entry("i2", "81"));
        assertThat(told(read)).containsExactly("column [3, 2565]", "missing [i3, -, D3]");
    }

    @Test
    void indicatorsMayStandAsColumnsToo() {
        ReadResults read =
                Books.read(csv("ตัวชี้วัด,ตัวชี้วัดที่ 1,ตัวชี้วัดที่ 2,ตัวชี้วัดที่ 3", "คะแนน,70,71,72"), NONE);
        assertThat(read.results().marks())
                .extracting(TypedResults.TypedMark::code)
                .containsExactly("ind1", "ind2", "ind3");
    }

    @Test
    void indicatorsAndATotalAreAResult() {
        ReadResults read = Books.read(
                csv("ตัวชี้วัด,คะแนน", "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่,91.5", "ตัวชี้วัดที่ ๒,80", "คะแนนรวม,85"),
                NONE);
        assertThat(scores(read)).isEmpty();
        assertThat(read.results().marks())
                .containsExactly(
                        new TypedResults.TypedMark("ind1", new BigDecimal("91.5")),
                        new TypedResults.TypedMark("ind2", new BigDecimal("80")));
        assertThat(read.results().total()).isEqualByComparingTo("85");
    }
}
