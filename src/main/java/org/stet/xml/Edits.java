package org.stet.xml;

import java.util.Map;
import java.util.TreeMap;

/** Stretches of a text that are to be replaced; all else stays as it is. */
public final class Edits {

  private record Edit(int end, String text) {}

  private final TreeMap<Integer, Edit> edits = new TreeMap<>();

  /** Replaces a stretch, or puts text in where it is empty. */
  public void replace(int start, int end, String text) {
    if (edits.put(start, new Edit(end, text)) != null) {
      throw new IllegalArgumentException("two edits at " + start);
    }
  }

  public boolean isEmpty() {
    return edits.isEmpty();
  }

  public String apply(String source) {
    StringBuilder out = new StringBuilder(source.length() + 1024);
    int at = 0;
    for (Map.Entry<Integer, Edit> edit : edits.entrySet()) {
      if (edit.getKey() < at) {
        throw new IllegalArgumentException("edits overlap at " + edit.getKey());
      }
      out.append(source, at, edit.getKey()).append(edit.getValue().text());
      at = edit.getValue().end();
    }
    return out.append(source, at, source.length()).toString();
  }
}
