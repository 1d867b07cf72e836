package org.stet.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stet.page.Box;

/** Finds what hangs together on a bitmap, by runs of ink that touch from row to row. */
final class Components {

  private int[] parent = new int[1 << 16];
  private int[] left = new int[1 << 16];
  private int[] top = new int[1 << 16];
  private int[] right = new int[1 << 16];
  private int[] bottom = new int[1 << 16];
  private int[] area = new int[1 << 16];
  private int labels;

  private Components() {}

  /** All pieces of ink, in no particular order. */
  static List<Component> of(Bitmap bitmap) {
    Components components = new Components();
    components.label(bitmap);
    return components.collect();
  }

  private void label(Bitmap bitmap) {
    byte[] ink = bitmap.ink();
    int width = bitmap.width();
    int[] above = new int[width * 3 / 2 + 3];
    int[] here = new int[width * 3 / 2 + 3];
    int aboveCount = 0;
    for (int y = 0; y < bitmap.height(); y++) {
      int hereCount = 0;
      int next = 0;
      int row = y * width;
      for (int x = 0; x < width; x++) {
        if (ink[row + x] == 0) {
          continue;
        }
        int end = x + 1;
        while (end < width && ink[row + end] != 0) {
          end++;
        }
        while (next < aboveCount && above[next + 1] < x) {
          next += 3;
        }
        int label = add(x, y, end);
        for (int i = next; i < aboveCount && above[i] <= end; i += 3) {
          label = join(label, above[i + 2]);
        }
        here[hereCount++] = x;
        here[hereCount++] = end;
        here[hereCount++] = label;
        x = end;
      }
      int[] swap = above;
      above = here;
      here = swap;
      aboveCount = hereCount;
    }
  }

  private int add(int x, int y, int end) {
    if (labels == parent.length) {
      grow();
    }
    parent[labels] = labels;
    left[labels] = x;
    right[labels] = end;
    top[labels] = y;
    bottom[labels] = y + 1;
    area[labels] = end - x;
    return labels++;
  }

  private void grow() {
    int size = labels * 2;
    parent = Arrays.copyOf(parent, size);
    left = Arrays.copyOf(left, size);
    top = Arrays.copyOf(top, size);
    right = Arrays.copyOf(right, size);
    bottom = Arrays.copyOf(bottom, size);
    area = Arrays.copyOf(area, size);
  }

  private int root(int label) {
    int root = label;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  private int join(int one, int other) {
    int a = root(one);
    int b = root(other);
    if (a == b) {
      return a;
    }
    int keep = Math.min(a, b);
    int lose = Math.max(a, b);
    parent[lose] = keep;
    left[keep] = Math.min(left[keep], left[lose]);
    right[keep] = Math.max(right[keep], right[lose]);
    top[keep] = Math.min(top[keep], top[lose]);
    bottom[keep] = Math.max(bottom[keep], bottom[lose]);
    area[keep] += area[lose];
    return keep;
  }

  private List<Component> collect() {
    List<Component> found = new ArrayList<>();
    for (int i = 0; i < labels; i++) {
      if (parent[i] == i) {
        found.add(
            new Component(Box.ofCorners(left[i], top[i], right[i], bottom[i]), area[i], false));
      }
    }
    return found;
  }
}
