package org.stet.output.xml;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Writes indented XML, UTF-8. Call {@link #start}, then {@link #attribute} any number of times,
 * then children or {@link #text}, then {@link #end}. Signs that XML cannot hold become U+FFFD.
 */
public final class XmlWriter {

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;
  private boolean hasText;

  public XmlWriter(OutputStream stream) throws IOException {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 15);
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  public XmlWriter start(String name) throws IOException {
    closeTag();
    if (!open.isEmpty() && !hasText) {
      out.write("\n");
    }
    indent();
    out.write("<" + name);
    open.push(name);
    inTag = true;
    hasText = false;
    return this;
  }

  public XmlWriter attribute(String name, String value) throws IOException {
    out.write(" " + name + "=\"" + escape(value, true) + "\"");
    return this;
  }

  public XmlWriter attribute(String name, long value) throws IOException {
    return attribute(name, Long.toString(value));
  }

  public XmlWriter attribute(String name, Optional<String> value) throws IOException {
    return value.isPresent() ? attribute(name, value.get()) : this;
  }

  public XmlWriter text(String text) throws IOException {
    closeTag();
    out.write(escape(text, false));
    hasText = true;
    return this;
  }

  public XmlWriter end() throws IOException {
    String name = open.pop();
    if (inTag) {
      out.write("/>");
      inTag = false;
    } else {
      if (!hasText) {
        out.write("\n");
        indent();
      }
      out.write("</" + name + ">");
    }
    hasText = false;
    return this;
  }

  /** An element that holds text alone. */
  public XmlWriter element(String name, String text) throws IOException {
    return start(name).text(text).end();
  }

  /** Ends the document; the stream stays open. */
  public void finish() throws IOException {
    while (!open.isEmpty()) {
      end();
    }
    out.write("\n");
    out.flush();
  }

  private void closeTag() throws IOException {
    if (inTag) {
      out.write(">");
      inTag = false;
    }
  }

  private void indent() throws IOException {
    out.write("  ".repeat(open.size()));
  }

  /** Text as it stands in XML. */
  public static String escape(String text, boolean inAttribute) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append(inAttribute ? "&quot;" : "\"");
                case '\r' -> escaped.append("&#13;");
                case '\n', '\t' -> {
                  if (inAttribute) {
                    escaped.append("&#").append(c).append(';');
                  } else {
                    escaped.append((char) c);
                  }
                }
                default -> escaped.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  private static boolean isAllowed(int c) {
    return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
  }
}
