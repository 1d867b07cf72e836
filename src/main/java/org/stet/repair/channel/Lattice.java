package org.stet.repair.channel;

import java.util.ArrayList;
import java.util.List;
import org.stet.lexicon.LanguageModel;
import org.stet.lexicon.WordForms;

/** All ways to read the units of a text, before the words around them have been asked. */
final class Lattice {
  /** ln P; more frequent are {@code the, of, in, for} and their like. */
  private static final double SMALL_WORD = -5.5;

  private static final int LONGEST_SCRAP = 3;
  private static final int LONGEST_WORD = 2;

  private final Channel channel;
  private final Surroundings document;
  private final List<Unit> units;

  /** The model's ids of the units. */
  private final int[] ids;

  private final Weights weights;
  private final LanguageModel model;
  private final Standing standing;
  private final Joining joining;
  private final Protection protection;

  Lattice(Channel channel, Surroundings document, List<Unit> units) {
    this.channel = channel;
    this.document = document;
    this.units = units;
    this.weights = channel.weights();
    this.model = channel.model();
    this.standing = new Standing(channel, document);
    this.ids = units.stream().mapToInt(unit -> model.id(WordForms.fold(unit.text()))).toArray();
    this.joining = new Joining(channel, document, units, ids);
    this.protection = new Protection(model);
  }

  /** The edges that start at a unit, the reading itself first. */
  List<Edge> edgesFrom(int i) {
    List<Edge> edges = new ArrayList<>();
    Unit unit = units.get(i);
    int id = ids[i];
    edges.add(standing.same(i, unit, id));
    if (!protection.covers(unit, id)) {
      boolean strange = Standing.isStrange(unit, id);
      confused(i, unit, id, strange, edges);
      if (strange) {
        split(i, unit, edges);
      }
      drop(i, unit, strange, edges);
    }
    edges.addAll(joining.edges(i));
    return edges;
  }

  private void confused(int i, Unit unit, int id, boolean strange, List<Edge> edges) {
    Candidates all = channel.candidates();
    String text = unit.text();
    for (Candidate c : strange ? all.ofUnknown(text, document.damaged()) : all.ofKnown(text)) {
      String meant = model.word(c.word());
      if (c.word() != id
          && !Protection.contraction(unit, meant)
          && !(id > LanguageModel.NUMBER && Protection.variants(model.word(id), meant))) {
        edges.add(standing.misread(i, unit, c));
      }
    }
  }

  private void split(int i, Unit unit, List<Edge> edges) {
    String core = unit.core();
    String folded = WordForms.fold(core);
    int at = unit.text().indexOf(core);
    if (folded.length() != core.length()) {
      return;
    }
    for (int k = 1; k < folded.length(); k++) {
      int left = wordOf(folded.substring(0, k));
      int right = left < 0 ? -1 : wordOf(folded.substring(k));
      if (right >= 0 && model.knowsPair(left, right) && !coined(core, k)) {
        String after = unit.text().substring(0, at + k) + " " + unit.text().substring(at + k);
        double score = -weights.of("split") - weights.of("channel") * document.rarity();
        edges.add(new Edge(i, i + 1, List.of(left, right), score, Edge.Kind.SPLIT, after, 0, 1));
      }
    }
  }

  /** Two capitals, and no small word first: a firm or a product is called so. */
  private boolean coined(String core, int at) {
    return Character.isUpperCase(core.charAt(0))
        && Character.isUpperCase(core.charAt(at))
        && !Casing.mostlyUpper(core)
        && model.logFrequency(model.id(WordForms.fold(core.substring(0, at)))) < SMALL_WORD;
  }

  private int wordOf(String part) {
    if (part.length() == 1 && !part.equals("a") && !part.equals("i")) {
      return -1;
    }
    int id = model.id(part);
    return id > LanguageModel.NUMBER && model.logFrequency(id) > -14 ? id : -1;
  }

  /** A scrap of the next column, or a speck, that was read as letters. */
  private void drop(int i, Unit unit, boolean strange, List<Edge> edges) {
    int length = unit.core().length();
    boolean initial =
        Character.isUpperCase(unit.core().charAt(0)) && unit.text().endsWith(unit.core() + ".");
    if (document.damaged() && length <= (strange ? LONGEST_SCRAP : LONGEST_WORD) && !initial) {
      double score =
          -weights.of("drop")
              - weights.of("drop.letter") * length
              - weights.of("channel") * document.rarity();
      edges.add(new Edge(i, i + 1, List.of(), score, Edge.Kind.DROPPED, "", 0, 1));
    }
  }
}
