package org.stet.output.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A resource file with places to fill: <code>{{name}}</code> takes text and escapes it, <code>
 * {{{name}}}</code> takes a section that writes HTML itself, <code>{{>file}}</code> another
 * resource.
 */
final class Template {

  private static final Pattern PLACE =
      Pattern.compile("\\{\\{(?:>([\\w.-]+)|\\{(\\w+)\\}|(\\w+))\\}\\}");

  private final String text;

  private Template(String text) {
    this.text = text;
  }

  /** HTML of its own, written when its place comes. */
  @FunctionalInterface
  interface Section {
    void writeTo(Writer html) throws IOException;
  }

  static Template load(String resource) {
    return new Template(read(resource));
  }

  /**
   * Writes the whole.
   *
   * @throws IllegalArgumentException when a place has nothing to fill it
   */
  void fill(Writer html, Map<String, String> texts, Map<String, Section> sections)
      throws IOException {
    Matcher place = PLACE.matcher(text);
    int written = 0;
    while (place.find()) {
      html.write(text, written, place.start() - written);
      written = place.end();
      if (place.group(1) != null) {
        html.write(read(place.group(1)));
      } else if (place.group(2) != null) {
        need(sections, place.group(2)).writeTo(html);
      } else {
        html.write(Html.text(need(texts, place.group(3))));
      }
    }
    html.write(text, written, text.length() - written);
  }

  private static <T> T need(Map<String, T> values, String name) {
    T value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("nothing for {{" + name + "}}");
    }
    return value;
  }

  private static String read(String resource) {
    try (InputStream in = Template.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("unreadable resource: " + resource, e);
    }
  }
}
