package org.stet.output.same;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.ledger.Correction;
import org.stet.ledger.CorrectionLedger;
import org.stet.ledger.Decision;
import org.stet.ledger.Edition;
import org.stet.ledger.Entry;
import org.stet.ledger.Phase;
import org.stet.output.DocumentTarget;
import org.stet.output.OutputContext;
import org.stet.output.OutputContext.PageSource;
import org.stet.page.Confidence;
import org.stet.page.Document;
import org.stet.page.Word;
import org.stet.page.WordRange;
import org.stet.scan.xml.OcrFileDocument;

/** Habits of other programs: what a correction does not touch stays, whatever it looks like. */
class OtherProducersTest {

  @TempDir Path folder;

  @Test
  void whatStandsBetweenUntouchedWordsStays() throws IOException {
    String xml =
        alto(
            "<String CONTENT=\"a\"/>\n\n<!-- one <String> --><SP/> <?note x?><String CONTENT='b'"
                + " /><SP/><String CONTENT=\" \"/> <String CONTENT=\"conf\"/><SP/><String"
                + " CONTENT=\"lict\"/>\r\n<SP/>   <String CONTENT=\"c\"/>");
    assertThat(patched("doc.xml", xml, "conf", "lict", "conflict"))
        .isEqualTo(
            xml.replace(
                "<String CONTENT=\"conf\"/><SP/><String CONTENT=\"lict\"/>",
                "<String CONTENT=\"conflict\" WC=\"0.95\">"
                    + "<ALTERNATIVE PURPOSE=\"ocr-original\">conf lict</ALTERNATIVE></String>"));
  }

  @Test
  void aStringThatSaysALineStaysOneString() throws IOException {
    String xml = alto("<String CONTENT=\"the  old conf lict of\" HPOS=\"5\" VPOS=\"5\"/>");
    assertThat(words("doc.xml", xml)).containsExactly("the", "old", "conf", "lict", "of");
    assertThat(patched("doc.xml", xml, "conf", "lict", "conflict"))
        .isEqualTo(
            alto(
                "<String CONTENT=\"the old conflict of\" HPOS=\"5\" VPOS=\"5\"><ALTERNATIVE"
                    + " PURPOSE=\"ocr-original\">the  old conf lict of</ALTERNATIVE></String>"));
  }

  @Test
  void brokenWordsAreToldWithoutAHyphenToo() throws IOException {
    String xml =
        alto(
            "<String CONTENT=\"old\"/><String CONTENT=\"news\" SUBS_TYPE=\"HypPart1\""
                + " SUBS_CONTENT=\"newspaper\"/></TextLine><TextLine><String CONTENT=\"paper\""
                + " SUBS_TYPE=\"HypPart2\" SUBS_CONTENT=\"newspaper\"/>");
    assertThat(words("doc.xml", xml)).containsExactly("old", "news-", "paper");
    assertThat(patched("doc.xml", xml, "news-", "paper", "newspaper")).isEqualTo(xml);
  }

  @Test
  void namesAreNeverGivenTwice() throws IOException {
    String xml =
        alto("<String ID=\"s1\" CONTENT=\"ofthe\"/><SP/><String ID=\"s1_2\" CONTENT=\"day\"/>");
    assertThat(patched("doc.xml", xml, "ofthe", "ofthe", "of the"))
        .containsOnlyOnce("\"s1\"")
        .containsOnlyOnce("\"s1_2\"")
        .containsOnlyOnce("\"s1_3\"");
  }

  @Test
  void documentTypesAreNeitherReadNorResolved() throws IOException {
    String type =
        "<!DOCTYPE alto [<!ENTITY a SYSTEM \"file:///etc/hostname\"> <!-- <x> ]> -->"
            + "<!ENTITY b \"]><y>\"> <?note ]> ?> <!ENTITY c \"&b;&b;\">]>";
    String xml = type + alto("<String CONTENT=\"&a;&c;\"/><String CONTENT=\"ofthe\"/>");
    assertThat(words("doc.xml", xml)).containsExactly("&a;&c;", "ofthe");
    assertThat(patched("doc.xml", xml, "ofthe", "ofthe", "of")).startsWith(type).contains("&a;&c;");
  }

  @Test
  void wideEncodingsAreTold() throws IOException {
    String xml = alto("<String CONTENT=\"conf\"/><SP/><String CONTENT=\"lict\"/>");
    for (String mark : List.of("\ufeff", "")) {
      for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
        Path file = Files.write(folder.resolve("wide.xml"), (mark + xml).getBytes(charset));
        String text = Files.readString(patch(file, "conf", "lict", "conflict"), charset);
        assertThat(text).startsWith(mark + "<alto").contains("CONTENT=\"conflict\"");
      }
    }
  }

  @Test
  void hocrOfLinesIsRepairedInItsLines() throws IOException {
    String html = hocr("<b>the caf&eacute; conf lict of</b>");
    assertThat(words("doc.hocr", html)).containsExactly("the", "café", "conf", "lict", "of");
    assertThat(patched("doc.hocr", html, "conf", "lict", "conflict"))
        .contains(" data-ocr=\"the café conf lict of\"><b>the café conflict of</b></span>");
  }

  @Test
  void hocrKeepsItsTypeAndItsGaps() throws IOException {
    String html =
        hocr(
            "<span class=\"ocrx_word\" id=\"a\">x</span><br>\n <span class=\"ocrx_word\" id=\"b\">"
                + "<strong><em>0ld</em></strong></span>\n<span class=\"ocrx_word\"> </span> <span"
                + " class=\"ocrx_word\" id=\"c\">&rsquo;y</span>");
    assertThat(patched("doc.hocr", html, "0ld", "0ld", "old"))
        .isEqualTo(
            html.replace("id=\"b\">", "id=\"b\" data-ocr=\"0ld\">").replace(">0ld<", ">old<"));
  }

  @Test
  void scriptsAndCapitalsOfHtmlAreUnderstood() throws IOException {
    String html =
        hocr("<span class=\"ocrx_word\">0ld</span>")
            .replace("<html>", "<HTML><head><script>if (1 < 2) { x = \"</b>\"; }</script></HEAD>");
    assertThat(words("doc.html", html)).containsExactly("0ld");
  }

  @Test
  void pageKeepsStylesAndWhatElseAWordSays() throws IOException {
    String word =
        "<Word id=\"w\"><Coords points=\"0,0 9,9\"/><Glyph id=\"g\"/>"
            + "<TextEquiv index=\"2\"><Unicode>01d</Unicode></TextEquiv>"
            + "<TextEquiv index=\"0\"><Unicode>0ld</Unicode></TextEquiv>"
            + "<TextStyle bold=\"true\"/></Word>";
    assertThat(patched("doc.xml", page(word, "0ld", "0ld"), "0ld", "0ld", "old"))
        .contains(
            "<Coords points=\"0,0 9,9\"/>"
                + "<TextEquiv index=\"1\" conf=\"0.950\"><Unicode>old</Unicode></TextEquiv>"
                + "<TextEquiv index=\"2\" conf=\"1.000\"><Unicode>0ld</Unicode></TextEquiv>"
                + "<TextEquiv index=\"3\"><Unicode>01d</Unicode></TextEquiv>"
                + "<TextStyle bold=\"true\"/></Word>");
  }

  @Test
  void pageKeepsTheOtherLinesOfARegion() throws IOException {
    String xml =
        page("", "0ld", " a  line \r\n 0ld\r\n")
            .replace(
                "<TextLine",
                "<TextLine><TextEquiv index=\"7\"><Unicode>no</Unicode></TextEquiv>"
                    + "<TextEquiv index=\"1\"><Unicode>a line</Unicode></TextEquiv></TextLine><TextLine");
    assertThat(patched("doc.xml", xml, "0ld", "0ld", "old"))
        .isEqualTo(xml.replace(">0ld<", ">old<").replace("0ld\r", "old\r"));
  }

  private static String alto(String line) {
    return "<alto><Layout><Page><PrintSpace><TextBlock><TextLine>"
        + line
        + "</TextLine></TextBlock></PrintSpace></Page></Layout></alto>";
  }

  private static String hocr(String line) {
    return "<html><body><div class=\"ocr_page\" title=\"bbox 0 0 9 9\"><span class=\"ocr_line\">"
        + line
        + "</span></div></body></html>";
  }

  private static String page(String words, String line, String region) {
    return "<PcGts><Page><TextRegion><TextLine>"
        + words
        + "<TextEquiv><Unicode>"
        + line
        + "</Unicode></TextEquiv></TextLine><TextEquiv><Unicode>"
        + region
        + "</Unicode></TextEquiv></TextRegion></Page></PcGts>";
  }

  private List<String> words(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    return read(file).page(1).words().map(Word::text).toList();
  }

  private String patched(String name, String content, String first, String last, String after)
      throws IOException {
    return Files.readString(
        patch(Files.writeString(folder.resolve(name), content), first, last, after));
  }

  private Path patch(Path file, String first, String last, String after) throws IOException {
    Document document = read(file);
    Word from = word(document, first);
    Word to = word(document, last);
    Correction correction =
        Correction.of(
            new WordRange(from.id(), to.id(), 0, to.text().length()),
            first,
            after,
            "test-rule",
            Phase.WORDS,
            new Confidence(0.95),
            "For the test.",
            Map.of(),
            List.of());
    Path into = Files.createTempDirectory(folder, "patched");
    new SameFormat()
        .write(
            new Edition(
                document,
                new CorrectionLedger(List.of(new Entry(correction, new Decision.Applied())))),
            new OutputContext(
                new DocumentTarget(into, "doc"),
                page -> Optional.empty(),
                page -> Optional.of(new PageSource(file, 0)),
                "A title",
                "en",
                Map.of()));
    try (var files = Files.list(into)) {
      return files.findFirst().orElseThrow();
    }
  }

  private static Word word(Document document, String text) {
    return document.page(1).words().filter(w -> w.text().equals(text)).findFirst().orElseThrow();
  }

  private static Document read(Path file) throws IOException {
    return OcrFileDocument.read(file, file.toString(), "doc", "eng").orElseThrow();
  }
}
