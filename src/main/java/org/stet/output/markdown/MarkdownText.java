package org.stet.output.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.stet.ledger.Edition;
import org.stet.ledger.EditionPassage;
import org.stet.page.Article;
import org.stet.page.Page;
import org.stet.page.Paragraph;
import org.stet.page.ParagraphId;
import org.stet.page.Role;

/** An edition as Markdown. */
final class MarkdownText {

  private static final Pattern MARKS = Pattern.compile("([\\\\`*_\\[\\]<>|~])");
  private static final Pattern LINE_STARTS =
      Pattern.compile("^(\\s*)(#|[-+](?=\\s)|=+$|-+$|\\d+(?=[.)](\\s|$)))");

  private final Edition edition;
  private final Map<ParagraphId, String> articles = new HashMap<>();
  private int page;

  MarkdownText(Edition edition) {
    this.edition = edition;
  }

  void write(Writer out) throws IOException {
    String article = "";
    boolean first = true;
    for (EditionPassage passage : (Iterable<EditionPassage>) edition.passages()::iterator) {
      String next = article(passage.passage().id());
      for (String paragraph : passage.paragraphs()) {
        if (!first) {
          out.write(next.equals(article) ? "\n" : "\n---\n\n");
        }
        out.write(marked(passage.passage().role(), escape(paragraph)) + "\n");
        article = next;
        first = false;
      }
    }
  }

  private String article(ParagraphId id) {
    if (id.page() != page) {
      page = id.page();
      articles.clear();
      Page here = edition.document().page(page);
      for (Article article : here.order().articles()) {
        for (Paragraph paragraph : article.paragraphs()) {
          articles.put(paragraph.id(), page + "." + article.id());
        }
      }
    }
    return articles.getOrDefault(id, "");
  }

  private static String marked(Role role, String text) {
    return switch (role) {
      case MASTHEAD -> "# " + text;
      case HEADLINE -> "## " + text;
      case DECK -> "### " + text;
      case BYLINE, CREDIT, FOLIO, FURNITURE -> "*" + text + "*";
      case CAPTION -> "> " + text;
      default -> text;
    };
  }

  /** Text that stays text: what Markdown would take for a mark is escaped. */
  static String escape(String text) {
    String escaped = MARKS.matcher(text).replaceAll("\\\\$1").replaceAll("&(?=#?\\w+;)", "&amp;");
    var start = LINE_STARTS.matcher(escaped);
    if (!start.find()) {
      return escaped;
    }
    int at = start.end();
    boolean isNumber = Character.isDigit(escaped.charAt(start.start(2)));
    return isNumber
        ? escaped.substring(0, at) + "\\" + escaped.substring(at)
        : escaped.substring(0, start.start(2)) + "\\" + escaped.substring(start.start(2));
  }
}
