package org.tricycle.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tricycle.formulation.Indicator;
import org.tricycle.formulation.Milestone;
import org.tricycle.project.Status;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ActivityDocumentTest {

    private static final Path SCHEMA =
            Path.of(System.getProperty("iati.schema", "../shared/iati/xsd/iati-activities-schema.xsd"));

    static Stream<CaseFixture> cases() {
        return Stream.of(
                CaseFixture.requested(),
                CaseFixture.requested().in("RAS"),
                CaseFixture.conceived(Status.CONCEPT),
                CaseFixture.conceived(Status.REJECTED),
                CaseFixture.documented(Status.CONSULTATION),
                CaseFixture.documented(Status.WITHDRAWN),
                CaseFixture.active(),
                CaseFixture.closed(),
                CaseFixture.requested().titled("Work & <rights>\u0001 \"]]>\" \ud83d\ude00\ud83d"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isValidAtEveryStage(CaseFixture fixture) throws Exception { // R12.1
        assumeTrue(Files.exists(SCHEMA), "The schema of IATI 2.03 is not at " + SCHEMA);

        SchemaFactory.newDefaultInstance()
                .newSchema(SCHEMA.toFile())
                .newValidator()
                .validate(new StreamSource(new StringReader(xml(fixture))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keepsTheRulesOfTheStandard(CaseFixture fixture) throws Exception {
        Document activity = parsed(fixture);

        // R12.3
        assertThat(sum(activity, "//iati-activity/sector/@percentage")).isEqualByComparingTo("100");
        assertThat(sum(activity, "//recipient-country/@percentage | //recipient-region/@percentage"))
                .isEqualByComparingTo("100");
        assertThat(values(activity, "//transaction/sector/@code")).isEmpty();
        // R12.4
        assertThat(values(activity, "//budget/period-start/@iso-date"))
                .extracting(start -> start.substring(0, 4))
                .isEqualTo(values(activity, "//budget/period-end/@iso-date").stream()
                        .map(end -> end.substring(0, 4))
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(sum(activity, "//budget/value")).isEqualByComparingTo("1000000");
        // R12.5
        assertThat(
                        values(
                                activity,
                                "//transaction-date/@iso-date | //@value-date | //activity-date[@type='2' or @type='4']/@iso-date"))
                .allMatch(day -> !LocalDate.parse(day).isAfter(LocalDate.of(2026, 11, 23)));
        assertThat(values(activity, "//activity-date[@type='1']/@iso-date")).hasSize(1);
        // R12.2
        assertThat(xml(fixture)).doesNotContainIgnoringCase("mensah").doesNotContain("officer", "elections");
    }

    @Test
    void namesTheProjectWithoutSlashes() throws Exception {
        Document activity = parsed(CaseFixture.requested());

        assertThat(values(activity, "//iati-identifier")).containsExactly("XM-DAC-41302-GHA-26-01-NLD");
        assertThat(values(activity, "//other-identifier[@type='A1']/@ref")).containsExactly("GHA/26/01/NLD");
    }

    @Test
    void tellsAnActiveProjectsMoney() throws Exception {
        Document activity = parsed(CaseFixture.active());

        assertThat(values(activity, "//transaction/transaction-type/@code")).containsExactly("11", "4", "4");
        assertThat(values(activity, "//transaction/value")).containsExactly("1000000.00", "300000.00", "-300000.00");
        assertThat(values(activity, "//budget/@status")).containsExactly("2", "2");
        assertThat(values(activity, "//budget/value")).containsExactly("600000.00", "400000.00");
        assertThat(values(activity, "//planned-disbursement/value")).containsExactly("600000.00", "400000.00");
        assertThat(values(activity, "//activity-date/@type")).containsExactly("1", "2", "3");
    }

    @Test
    void spreadsAConceptsBudgetOverItsYears() throws Exception { // R12.6
        Document activity = parsed(CaseFixture.conceived(Status.CONCEPT));

        assertThat(values(activity, "//budget/value")).containsExactly("668498", "331502.00"); // 365 of 546 days
        assertThat(values(activity, "//budget/@status")).containsExactly("1", "1");
    }

    @Test
    void tellsAClosedProjectsDates() throws Exception {
        Document activity = parsed(CaseFixture.closed());

        assertThat(values(activity, "//activity-status/@code")).containsExactly("4");
        assertThat(values(activity, "//activity-date/@iso-date"))
                .containsExactly("2026-01-01", "2026-11-18", "2027-06-30", "2026-11-20");
        assertThat(values(activity, "//iati-activity/@last-updated-datetime")).containsExactly("2026-11-22T09:00:00Z");
    }

    @Test
    void tellsResultsByNumberWhereTheyAreNumbers() throws Exception {
        Document activity = parsed(CaseFixture.active());

        assertThat(values(activity, "//result/@type")).containsExactly("2", "1", "1");
        assertThat(values(activity, "//indicator/@measure")).containsExactly("1", "1", "1");
        assertThat(values(activity, "//target/@value")).containsExactly("75", "90", "1", "2", "1500", "4000");
        assertThat(values(activity, "//baseline/@value")).containsExactly("60", "0", "0");
        assertThat(values(activity, "//result[1]//period-end/@iso-date")).containsExactly("2026-12-31", "2027-06-30");
        assertThat(values(activity, "//result[1]//period-start/@iso-date")).containsExactly("2026-01-01", "2027-01-01");
    }

    @Test
    void tellsResultsInWordsWhereTheyAreNoNumbers() throws Exception {
        Document activity =
                parsed(CaseFixture.active().measuredBy(Indicator.brief("Median income", "US$ 60", "US$ 90")));

        assertThat(values(activity, "//indicator/@measure")).containsExactly("5", "5");
        assertThat(values(activity, "//target/comment/narrative")).containsExactly("US$ 90", "US$ 90");
        assertThat(values(activity, "//baseline/comment/narrative")).containsExactly("US$ 60", "US$ 60");
        assertThat(Measure.of("8 %", "5%")).isEqualTo(Measure.PERCENTAGE);
        assertThat(Measure.of("8 %", "5")).isEqualTo(Measure.QUALITATIVE);
    }

    /** A milestone of the last day says no more than the target. */
    @Test
    void endsWithTheTarget() throws Exception {
        List<Milestone> milestones =
                List.of(new Milestone(LocalDate.of(2026, 6, 30), "1"), new Milestone(LocalDate.of(2027, 6, 30), "2"));
        Indicator indicator = new Indicator("Plans", null, null, milestones, "3", null, List.of());
        Document activity = parsed(CaseFixture.active().measuredBy(indicator));

        assertThat(values(activity, "//result[1]//target/@value")).containsExactly("1", "3");
        assertThat(values(activity, "//baseline")).isEmpty();
    }

    @Test
    void marksGenderEquality() throws Exception {
        assertThat(values(parsed(CaseFixture.active()), "//policy-marker[@code='1']/@significance"))
                .containsExactly("1");
    }

    private static String xml(CaseFixture fixture) {
        return ActivityDocument.of(fixture.facts());
    }

    private static Document parsed(CaseFixture fixture) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml(fixture))));
    }

    private static BigDecimal sum(Document activity, String path) throws XPathExpressionException {
        return values(activity, path).stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> values(Document activity, String path) throws XPathExpressionException {
        NodeList nodes = (NodeList)
                XPathFactory.newDefaultInstance().newXPath().evaluate(path, activity, XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(place -> nodes.item(place).getTextContent().strip())
                .toList();
    }
}
