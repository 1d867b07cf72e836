package org.stet.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The elements of an XML or HTML text with their offsets. Nothing outside the text is ever read:
 * document types and their entities are passed over.
 */
public final class Markup {

  private static final Set<String> VOID =
      Set.of("area", "base", "br", "col", "hr", "img", "input", "link", "meta", "wbr");

  private static final Set<String> RAW = Set.of("script", "style");

  private final String source;
  private final Tag document;
  private final Deque<Tag> open = new ArrayDeque<>();
  private int at;

  private Markup(String source) {
    this.source = source;
    this.document = new Tag("", "", Map.of(), 0, 0);
    document.close(source.length(), source.length());
  }

  /**
   * Reads a text.
   *
   * @throws MarkupException when a mark does not end, or elements overlap
   */
  public static Tag parse(String source) {
    Markup markup = new Markup(source);
    markup.run();
    return markup.document.children().stream()
        .findFirst()
        .orElseThrow(() -> new MarkupException("there is no element in it"));
  }

  private void run() {
    open.push(document);
    for (at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
      if (source.startsWith("<!--", at)) {
        skip("-->");
      } else if (source.startsWith("<![CDATA[", at)) {
        skip("]]>");
      } else if (source.startsWith("<?", at)) {
        skip("?>");
      } else if (source.startsWith("<!", at)) {
        documentType();
      } else if (source.startsWith("</", at)) {
        endTag();
      } else {
        startTag();
      }
    }
    if (open.size() > 1) {
      throw new MarkupException("<%s> is not closed".formatted(open.peek().name()));
    }
  }

  private void skip(String end) {
    int found = source.indexOf(end, at);
    if (found < 0) {
      throw broken("a mark does not end");
    }
    at = found + end.length();
  }

  /** Passes over a document type, whatever stands in its quotes, comments and brackets. */
  private void documentType() {
    int depth = 0;
    at += 2;
    while (at < source.length()) {
      char sign = source.charAt(at);
      if (source.startsWith("<!--", at)) {
        skip("-->");
      } else if (source.startsWith("<?", at)) {
        skip("?>");
      } else if (sign == '"' || sign == '\'') {
        at++;
        skip(Character.toString(sign));
      } else {
        at++;
        depth += sign == '[' ? 1 : sign == ']' ? -1 : 0;
        if (sign == '>' && depth <= 0) {
          return;
        }
      }
    }
    throw broken("a mark does not end");
  }

  private void endTag() {
    int from = at;
    skip(">");
    String name = local(source.substring(from + 2, at - 1).strip());
    Tag tag = open.peek();
    boolean isSame =
        tag != null
            && (within("html") ? tag.name().equalsIgnoreCase(name) : tag.name().equals(name));
    if (tag == null || tag == document || !isSame) {
      throw broken("</%s> closes nothing".formatted(name));
    }
    open.pop();
    tag.close(from, at);
  }

  private void startTag() {
    int from = at++;
    String full = name();
    if (full.isEmpty()) {
      throw broken("a stray <");
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (space(); peek() != '>' && peek() != '/'; space()) {
      attribute(attributes);
    }
    boolean isClosed = peek() == '/';
    skip(">");
    String name = local(full);
    String prefix = full.substring(0, full.length() - name.length());
    Tag tag = new Tag(prefix, name, attributes, from, at);
    Tag parent = open.peek();
    if (parent != null) {
      parent.add(tag);
    }
    boolean isHtml = VOID.contains(name.toLowerCase(Locale.ROOT)) && within("html");
    if (!isClosed && !isHtml) {
      open.push(tag);
      if (RAW.contains(name.toLowerCase(Locale.ROOT)) && within("html")) {
        skipRaw(name);
      }
    }
  }

  /** Scripts and styles of HTML are no marks, whatever they look like. */
  private void skipRaw(String name) {
    Matcher end = Pattern.compile("</" + name + "\\s*>", Pattern.CASE_INSENSITIVE).matcher(source);
    at = end.find(at) ? end.start() : at;
  }

  private boolean within(String name) {
    return open.stream().anyMatch(tag -> tag.name().equalsIgnoreCase(name));
  }

  private void attribute(Map<String, String> attributes) {
    String name = name();
    if (name.isEmpty()) {
      throw broken("an attribute without a name");
    }
    space();
    if (peek() != '=') {
      attributes.put(local(name), "");
      return;
    }
    at++;
    space();
    char quote = peek();
    if (quote != '"' && quote != '\'') {
      throw broken("an attribute without quotes");
    }
    int from = ++at;
    int end = source.indexOf(quote, from);
    if (end < 0) {
      throw broken("an attribute does not end");
    }
    attributes.put(local(name), Entities.decode(source.substring(from, end)));
    at = end + 1;
  }

  private String name() {
    int from = at;
    while (at < source.length() && "=/>\"'<".indexOf(peek()) < 0 && !isSpace(peek())) {
      at++;
    }
    return source.substring(from, at);
  }

  private void space() {
    while (at < source.length() && isSpace(peek())) {
      at++;
    }
    if (at >= source.length()) {
      throw broken("a mark does not end");
    }
  }

  private char peek() {
    return at < source.length() ? source.charAt(at) : '\0';
  }

  private static boolean isSpace(char sign) {
    return sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r';
  }

  /** The name without its prefix, but {@code xml:lang} and the like stay whole. */
  private static String local(String name) {
    return name.startsWith("xml") ? name : name.substring(name.indexOf(':') + 1);
  }

  private MarkupException broken(String what) {
    int until = Math.max(0, Math.min(at, source.length()));
    long line = source.substring(0, until).chars().filter(c -> c == '\n').count() + 1;
    return new MarkupException("line %d: %s".formatted(line, what));
  }

  /** The text within an element, without marks, entities resolved. */
  public static String text(String source, Tag tag) {
    return Entities.decode(
        source
            .substring(tag.inner(), tag.innerEnd())
            .replaceAll("(?s)<!--.*?-->|<!\\[CDATA\\[|\\]\\]>|<[^>]*>", ""));
  }
}
