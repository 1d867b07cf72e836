package org.stet.output.alto;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stet.ledger.CorrectionLedger;
import org.stet.ledger.Decision;
import org.stet.ledger.EditionBlock;
import org.stet.ledger.EditionLine;
import org.stet.ledger.Entry;
import org.stet.ledger.PlacedWord;
import org.stet.output.xml.XmlWriter;
import org.stet.page.Box;
import org.stet.page.WordId;

/** Text blocks with their lines and strings. */
final class AltoBlock {

  private final AltoVersion version;
  private final CorrectionLedger ledger;
  private final String language;
  private final Box page;
  private final Map<WordId, Integer> strings = new HashMap<>();

  AltoBlock(AltoVersion version, CorrectionLedger ledger, String language, Box page) {
    this.version = version;
    this.ledger = ledger;
    this.language = language;
    this.page = page;
  }

  void write(XmlWriter xml, String id, EditionBlock block) throws IOException {
    Box box = block.box().orElse(page);
    xml.start("TextBlock").attribute("ID", id).attribute("TAGREFS", AltoPage.tag(block.role()));
    AltoPage.place(xml, box);
    if (!version.isGeneric()) {
      xml.attribute("LANG", language);
    }
    List<EditionLine> lines = block.written();
    for (int i = 0; i < lines.size(); i++) {
      line(xml, id + "_L" + (i + 1), lines.get(i), box);
    }
    xml.end();
  }

  private void line(XmlWriter xml, String id, EditionLine line, Box block) throws IOException {
    Box box = line.line().box().orElse(block);
    xml.start("TextLine").attribute("ID", id);
    AltoPage.place(xml, box);
    xml.attribute("BASELINE", line.line().baseline().map(Object::toString));
    Optional<Box> before = Optional.empty();
    Optional<String> hyphen = Optional.empty();
    boolean first = true;
    for (PlacedWord word : line.words()) {
      Box at = word.box().orElse(box);
      if (!first) {
        space(xml, before.orElse(box), at);
      }
      string(xml, word, at);
      before = Optional.of(at);
      hyphen = word.hyphen();
      first = false;
    }
    if (hyphen.isPresent()) {
      xml.start("HYP").attribute("CONTENT", hyphen.get()).end();
    }
    xml.end();
  }

  private static void space(XmlWriter xml, Box before, Box after) throws IOException {
    xml.start("SP")
        .attribute("HPOS", before.right())
        .attribute("VPOS", before.y())
        .attribute("WIDTH", Math.max(0, after.x() - before.right()))
        .end();
  }

  private void string(XmlWriter xml, PlacedWord word, Box box) throws IOException {
    Optional<Entry> entry = word.word().correction().flatMap(c -> ledger.find(c.id()));
    xml.start("String").attribute("ID", id(word));
    AltoPage.place(xml, box);
    xml.attribute("CONTENT", word.text());
    if (word.isBroken() && word.piece() < 2) {
      xml.attribute("SUBS_TYPE", word.isFirst() ? "HypPart1" : "HypPart2");
      xml.attribute("SUBS_CONTENT", word.word().text());
    }
    boolean byPerson = entry.map(e -> e.decision() instanceof Decision.OfPerson).orElse(false);
    xml.attribute("WC", confidence(word, byPerson));
    if (byPerson) {
      xml.attribute("CS", "true");
    }
    if (entry.isPresent()) {
      if (version.isGeneric()) {
        xml.attribute("PROCESSINGREFS", AltoDescription.references(entry.get()));
      }
    }
    if (entry.isPresent() && !word.printed().equals(word.reading())) {
      xml.start("ALTERNATIVE").attribute("PURPOSE", "ocr-original").text(word.reading()).end();
    }
    xml.end();
  }

  /** How sure the string is: the reading's confidence, or that of what replaced it. */
  private static String confidence(PlacedWord word, boolean byPerson) {
    boolean asRead = word.printed().equals(word.reading());
    double sure =
        byPerson
            ? 1
            : asRead
                ? word.confidence()
                : word.word()
                    .correction()
                    .map(c -> c.confidence().value())
                    .orElse(word.confidence());
    return String.format(Locale.ROOT, "%.2f", sure);
  }

  /** The reading's own name for the word; a number follows where one word became several. */
  private String id(PlacedWord word) {
    WordId source = word.parts().get(0).word().id();
    int count = strings.merge(source, 1, Integer::sum);
    return count == 1 ? source.toString() : source + "_" + count;
  }
}
