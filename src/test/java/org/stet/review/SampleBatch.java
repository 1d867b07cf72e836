package org.stet.review;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.ledger.Correction;
import org.stet.ledger.Decision;
import org.stet.ledger.Entry;
import org.stet.ledger.Phase;
import org.stet.page.Article;
import org.stet.page.Box;
import org.stet.page.Confidence;
import org.stet.page.Document;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Paragraph;
import org.stet.page.ParagraphId;
import org.stet.page.Provenance;
import org.stet.page.ReadingOrder;
import org.stet.page.Region;
import org.stet.page.Role;
import org.stet.page.Word;
import org.stet.page.WordId;
import org.stet.page.WordRange;
import org.stet.page.image.ScanImage;

/** Documents of like pages, each with a few corrections, whose scans are painted when asked for. */
final class SampleBatch implements ReviewSource {

  private static final String TEXT =
      """
      Harbour ferry back in service after tbe long conf lict
      The wellknown ferry that crosses the bay each morning
      came back on Tuesday, af ter a dispute in which <script>
      and =cmd() and \u202esecret signs had played a part that
      nobody had foreseen, tbe council of the town has said.
      Its owners were glad of the news, and so were all those
      who had walked around the bay since the first of March.
      """;

  private static final Map<String, String> WRONG =
      Map.of(
          "tbe", "the",
          "conf lict", "conflict",
          "wellknown", "well-known",
          "af ter", "after",
          "<script>", "<b>scripts</b>",
          "\u202esecret", "secret");

  private final Map<String, Integer> pagesOf = new LinkedHashMap<>();
  private final int repeats;

  /**
   * @param repeats how often the sample text stands on a page, each with seven corrections
   */
  SampleBatch(int documents, int pages, int repeats) {
    for (int i = 1; i <= documents; i++) {
      pagesOf.put("courier-%02d".formatted(i), pages);
    }
    this.repeats = repeats;
  }

  @Override
  public List<String> documents() {
    return List.copyOf(pagesOf.keySet());
  }

  @Override
  public Document document(String name) {
    List<Integer> numbers = new ArrayList<>();
    for (int n = 1; n <= pagesOf.getOrDefault(name, 0); n++) {
      numbers.add(n);
    }
    return new Document(name, numbers, this::page);
  }

  @Override
  public long stamp(String document) {
    return 0;
  }

  @Override
  public List<Entry> entries(String document) {
    List<Entry> entries = new ArrayList<>();
    document(document).pages().forEach(page -> entries.addAll(entries(page)));
    return entries;
  }

  private static List<Entry> entries(Page page) {
    List<Entry> entries = new ArrayList<>();
    List<Word> words = page.words().toList();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String one = word.text();
      String two = i + 1 < words.size() ? one + " " + words.get(i + 1).text() : one;
      if (WRONG.containsKey(two) && !two.equals(one)) {
        entries.add(entry(word, words.get(i + 1), two, "split-ligature", 0.97));
      } else if (WRONG.containsKey(one)) {
        entries.add(entry(word, word, one, one.equals("tbe") ? "misread" : "speller", 0.62));
      }
    }
    return entries;
  }

  private static Entry entry(Word first, Word last, String before, String rule, double sure) {
    Correction correction =
        Correction.of(
            new WordRange(first.id(), last.id(), 0, last.text().length()),
            before,
            WRONG.getOrDefault(before, ""),
            rule,
            Phase.WORDS,
            new Confidence(sure + first.id().index() % 30 / 1000.0),
            "The dictionary knows it, and not what was read.",
            Map.of(),
            List.of());
    return new Entry(correction, sure > 0.9 ? new Decision.Applied() : new Decision.Suggested());
  }

  private Page page(int number) {
    List<Line> lines = new ArrayList<>();
    int index = 0;
    for (int r = 0; r < repeats; r++) {
      for (String text : TEXT.lines().toList()) {
        List<Word> words = new ArrayList<>();
        int x = 120;
        for (String token : text.split(" ", -1)) {
          Box box = new Box(x, 150 + 62 * lines.size(), 24 * token.length(), 44);
          words.add(
              new Word(
                  new WordId(number, index++),
                  token,
                  Optional.of(box),
                  new Confidence(0.9),
                  List.of()));
          x += box.width() + 24;
        }
        lines.add(
            new Line(
                words.stream().flatMap(w -> w.box().stream()).reduce(Box::union),
                Optional.empty(),
                words));
      }
    }
    Paragraph paragraph =
        new Paragraph(new ParagraphId(number, 0), Role.BODY, lines, Optional.empty());
    return new Page(
        number,
        new Box(0, 0, 1700, 300 + 62 * lines.size()),
        List.of(new Region(0, Role.BODY, Optional.empty(), lines)),
        new ReadingOrder(List.of(new Article(0, List.of(paragraph)))),
        new Provenance("sample.png", "test", "eng", 200, Map.of()));
  }

  @Override
  public Optional<ScanImage> scan(String document, int number) {
    Page page = page(number);
    BufferedImage image =
        new BufferedImage(page.box().width(), page.box().height(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(0xf4f0e4));
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setColor(Color.BLACK);
    graphics.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 39));
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    page.words()
        .forEach(
            word ->
                word.box()
                    .ifPresent(
                        box -> graphics.drawString(word.text(), box.x(), box.bottom() - 10)));
    graphics.dispose();
    return Optional.of(new ScanImage("sample.png", number, image, Optional.of(200)));
  }
}
