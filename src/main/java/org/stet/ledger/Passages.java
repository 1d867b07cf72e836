package org.stet.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.page.Document;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Paragraph;
import org.stet.page.ParagraphId;

/** The passages of a document in reading order; paragraphs that run on are read as one. */
public final class Passages {

  private final Document document;
  private final Set<ParagraphId> read = new HashSet<>();

  private Passages(Document document) {
    this.document = document;
  }

  /** All passages, page by page, made as they are asked for. */
  public static Stream<Passage> of(Document document) {
    Passages passages = new Passages(document);
    return document.pages().flatMap(page -> passages.of(page).stream());
  }

  private List<Passage> of(Page page) {
    List<Passage> passages = new ArrayList<>();
    page.order()
        .paragraphs()
        .filter(paragraph -> !read.contains(paragraph.id()))
        .forEach(p -> passages.add(new Passage(p.id(), p.role(), linesOf(p))));
    return passages;
  }

  private List<Line> linesOf(Paragraph paragraph) {
    List<Line> lines = new ArrayList<>(paragraph.lines());
    Optional<ParagraphId> next = paragraph.continuesIn();
    while (next.isPresent() && read.add(next.get())) {
      Optional<Paragraph> more = find(next.get());
      more.ifPresent(p -> lines.addAll(p.lines()));
      next = more.flatMap(Paragraph::continuesIn);
    }
    return lines;
  }

  private Optional<Paragraph> find(ParagraphId id) {
    return document.has(id.page())
        ? document.page(id.page()).order().paragraphs().filter(p -> p.id().equals(id)).findFirst()
        : Optional.empty();
  }
}
