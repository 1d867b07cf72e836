package org.stet.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Orders blocks as they are read when nothing better is known than their boxes: a white gap through
 * the whole page or column parts what is above from what is below where something spans the
 * columns, and else what is left from what is right.
 */
final class BlockOrder {

  private final double overlap;

  private BlockOrder(double overlap) {
    this.overlap = overlap;
  }

  /**
   * The blocks in reading order.
   *
   * @param lineHeight in pixels; boxes may overlap by a part of it
   */
  static List<Block> sort(List<Block> blocks, double lineHeight) {
    List<Block> sorted = new ArrayList<>();
    new BlockOrder(lineHeight / 2).sort(blocks, sorted);
    return sorted;
  }

  private void sort(List<Block> blocks, List<Block> sorted) {
    if (blocks.size() < 2) {
      sorted.addAll(blocks);
      return;
    }
    Optional<List<List<Block>>> strips =
        cut(blocks, b -> b.box().x(), b -> b.box().right()).or(() -> bands(blocks));
    if (strips.isPresent()) {
      strips.get().forEach(strip -> sort(strip, sorted));
    } else {
      first(blocks, sorted);
    }
  }

  private Optional<List<List<Block>>> bands(List<Block> blocks) {
    return cut(blocks, b -> b.box().y(), b -> b.box().bottom());
  }

  /** Groups that no block reaches across, along one axis; empty when there is only one. */
  private Optional<List<List<Block>>> cut(
      List<Block> blocks, ToIntFunction<Block> from, ToIntFunction<Block> to) {
    List<Block> ordered = blocks.stream().sorted(Comparator.comparingInt(from)).toList();
    List<List<Block>> groups = new ArrayList<>();
    double end = Double.NEGATIVE_INFINITY;
    for (Block block : ordered) {
      if (groups.isEmpty() || from.applyAsInt(block) > end - overlap) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(block);
      end = Math.max(end, to.applyAsInt(block));
    }
    return groups.size() > 1 ? Optional.of(groups) : Optional.empty();
  }

  /** Where nothing parts the blocks, the topmost is read first, then the others. */
  private void first(List<Block> blocks, List<Block> sorted) {
    Block top =
        blocks.stream()
            .min(Comparator.comparingInt((Block b) -> b.box().y()).thenComparing(b -> b.box().x()))
            .orElseThrow();
    sorted.add(top);
    sort(blocks.stream().filter(block -> !block.equals(top)).toList(), sorted);
  }
}
