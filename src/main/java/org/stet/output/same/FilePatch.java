package org.stet.output.same;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.ledger.Edition;
import org.stet.ledger.EditionLine;
import org.stet.ledger.EditionPage;
import org.stet.ledger.EditionPages;
import org.stet.ledger.PlacedWord;
import org.stet.page.Word;
import org.stet.page.WordId;
import org.stet.xml.Edits;
import org.stet.xml.OcrBlock;
import org.stet.xml.OcrFile;
import org.stet.xml.OcrLine;
import org.stet.xml.OcrSheet;
import org.stet.xml.OcrWord;
import org.stet.xml.Tag;

/** Puts the corrections of an edition into the file that it was read from. */
final class FilePatch {

  private final OcrFile file;
  private final Edition edition;
  private final Map<WordId, OcrWord> words = new HashMap<>();
  private final Map<WordId, OcrLine> lines = new HashMap<>();
  private final Map<Tag, OcrBlock> blocks = new HashMap<>();

  FilePatch(OcrFile file, Edition edition) {
    this.file = file;
    this.edition = edition;
    for (OcrSheet sheet : file.sheets()) {
      int index = 0;
      for (OcrBlock block : sheet.blocks()) {
        for (OcrLine line : block.lines()) {
          blocks.put(line.tag(), block);
          for (OcrWord word : line.words()) {
            WordId id = new WordId(sheet.number(), index++);
            words.put(id, word);
            lines.put(id, line);
          }
        }
      }
    }
  }

  String apply() {
    Edits edits = new Edits();
    LinePatch patch =
        switch (file.dialect()) {
          case ALTO -> new AltoPatch(file, edits);
          case HOCR -> new HocrPatch(file, edits);
          case PAGE -> new PagePatch(file, edits);
        };
    Map<Tag, List<PlacedWord>> texts = new HashMap<>();
    Map<Tag, OcrBlock> touched = new LinkedHashMap<>();
    Iterator<EditionPage> pages = EditionPages.of(edition).iterator();
    while (pages.hasNext()) {
      for (EditionLine line : pages.next().lines().toList()) {
        Optional<OcrLine> source = source(line);
        if (source.isPresent() && isChanged(line)) {
          patch.line(new ChangedLine(source.get(), line.words(), words));
          texts.put(source.get().tag(), line.words());
          Optional.ofNullable(blocks.get(source.get().tag()))
              .ifPresent(block -> touched.put(block.tag(), block));
        }
      }
    }
    touched.values().forEach(block -> patch.block(block, texts));
    String source = file.source().text();
    if (edits.apply(source).equals(source)) {
      return source; // the corrections stand in the file already: nothing was done to sign for
    }
    patch.sign();
    return edits.apply(source);
  }

  private Optional<OcrLine> source(EditionLine line) {
    return Optional.ofNullable(lines.get(line.line().words().get(0).id()));
  }

  private static boolean isChanged(EditionLine line) {
    boolean corrected = line.words().stream().anyMatch(w -> w.word().correction().isPresent());
    long left =
        line.words().stream().flatMap(w -> w.sources().stream()).map(Word::id).distinct().count();
    return corrected || left < line.line().words().size();
  }
}
