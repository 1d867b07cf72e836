package org.stet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stet.image.ImagePreparation;
import org.stet.layout.Layout;
import org.stet.ocr.OcrEngine;
import org.stet.ocr.tesseract.TesseractEngines;
import org.stet.page.Document;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Paragraph;
import org.stet.page.image.PreparedImage;
import org.stet.page.image.ScanImage;
import org.stet.segment.Segmenter;
import org.stet.testing.PrintedPage;

/**
 * What readers of newspapers complain of, on a made-up front page with a headline and a photo over
 * two columns, a rule that touches almost the letters, and specks. The same engine reads the same
 * page without its regions for comparison.
 */
class DamageIT {

  private static final List<String> LEFT =
      List.of(
          "The county library system will",
          "begin lending garden tools, seeds",
          "and a dozen small telescopes next",
          "month on Friday with an offer that",
          "the U.S. Secretary of State called",
          "the best of its kind in the whole",
          "country. The director said that she",
          "hopes to attract residents who had",
          "not borrowed a book in many years.",
          "The number of printed books lent",
          "has fallen by a fifth since spring,",
          "while attendance at the workshops");
  private static final List<String> RIGHT =
      List.of(
          "has nearly doubled in that time.",
          "Members of the board wondered how",
          "many of the borrowers would return",
          "such expensive equipment whole.",
          "Other towns reported small losses,",
          "according to a memorandum by the",
          "staff. The seeds were donated by",
          "the university and include beans",
          "and tomatoes of many varieties.",
          "Those who take part are asked to",
          "return seeds from their harvest",
          "before the end of next autumn.");
  private static final String HEADLINE = "Library will lend seeds, tools and telescopes";
  private static final String DECK = "Residents may borrow more than books from next month";
  private static final String CAPTION =
      "A TELESCOPE of the library, seen on Monday in the garden of the school at Hill Road";

  private static final List<String> READ = read(new Segmenter()::segment);
  private static final List<String> BARE = read(image -> image);

  @Test
  void aHeadlineOverColumnsIsNotCutAtTheGutter() {
    assertThat(READ).contains(HEADLINE);
  }

  @Test
  void aDeckBesideARuleIsRead() {
    assertThat(READ).contains(DECK);
  }

  @Test
  void aCaptionStandsInNoSentence() {
    assertThat(READ).contains(CAPTION);
    assertThat(body()).contains("attendance at the workshops has nearly doubled");
  }

  @Test
  void lettersBesideARuleAreNotLost() {
    RIGHT.forEach(line -> assertThat(body()).contains(" " + line));
    LEFT.forEach(line -> assertThat(body()).contains(" " + line));
  }

  @Test
  void specksAreNoPunctuation() {
    assertThat(body()).contains("on Friday with an offer that the");
  }

  @Test
  void withoutRegionsThePageIsDamaged() {
    assertThat(BARE).doesNotContain(CAPTION);
    assertThat(String.join(" ", BARE)).doesNotContain("on Friday with an offer");
    assertThat(RIGHT).anyMatch(line -> !String.join(" ", BARE).contains(" " + line));
  }

  private static String body() {
    return String.join(" ", READ);
  }

  private static List<String> read(UnaryOperator<PreparedImage> segment) {
    ScanImage scan = new ScanImage("front.png", 1, page(), Optional.of(300));
    PreparedImage image = new ImagePreparation(Optional.empty(), Optional.empty()).prepare(scan);
    try (OcrEngine engine = TesseractEngines.of("eng", Optional.empty()).open()) {
      Page page = engine.recognize(segment.apply(image));
      Document document = Layout.arrange(new Document("front", List.of(1), number -> page));
      return document.pages().flatMap(p -> p.order().paragraphs()).map(DamageIT::text).toList();
    }
  }

  private static String text(Paragraph paragraph) {
    return paragraph.lines().stream().map(Line::text).collect(Collectors.joining(" "));
  }

  private static BufferedImage page() {
    BufferedImage page = PrintedPage.blank(1560, 2100);
    PrintedPage.print(page, 100, 160, 62, 80, List.of(HEADLINE));
    PrintedPage.print(page, 100, 250, 46, 60, List.of(DECK));
    PrintedPage.print(page, 100, 980, 28, 36, List.of(CAPTION));
    PrintedPage.print(page, 100, 1080, 34, 48, LEFT);
    PrintedPage.print(page, 700, 1080, 34, 48, RIGHT);
    Graphics2D pen = page.createGraphics();
    for (int y = 300; y < 940; y++) {
      int gray = 60 + 120 * (y - 300) / 640;
      pen.setColor(new Color(gray, gray, gray));
      pen.fillRect(100, y, 1200, 1);
    }
    pen.setColor(Color.BLACK);
    pen.fillRect(697, 1030, 3, 620);
    pen.fillRect(1380, 80, 4, 1700);
    pen.fillRect(342, 1221, 2, 4);
    pen.dispose();
    return page;
  }
}
