package org.stet.segment;

/**
 * How bright bare paper is at each place of a page: a smooth surface of the second degree through
 * the bright cells, so that uneven light is followed and photos are not.
 */
final class Ground {

  private static final int TERMS = 6;
  private static final int ROUNDS = 8;

  /** Cells that are darker than this share of the surface, or brighter, are no bare paper. */
  private static final double DARKER = 0.94;

  private static final double BRIGHTER = 1.1;

  private final int across;
  private final int down;
  private double[] terms = new double[TERMS];

  private Ground(int across, int down) {
    this.across = across;
    this.down = down;
  }

  /** Fits it to the brightness of cells, row by row. */
  static Ground of(int[] cells, int across, int down) {
    Ground ground = new Ground(across, down);
    for (int round = 0; round < ROUNDS; round++) {
      ground.fit(cells, round == 0);
    }
    return ground;
  }

  double at(int x, int y) {
    double[] place = place(x, y);
    double value = 0;
    for (int i = 0; i < TERMS; i++) {
      value += terms[i] * place[i];
    }
    return value;
  }

  private void fit(int[] cells, boolean all) {
    double[][] sums = new double[TERMS][TERMS + 1];
    for (int y = 0; y < down; y++) {
      for (int x = 0; x < across; x++) {
        int cell = cells[y * across + x];
        double before = all ? cell : at(x, y);
        if (cell >= DARKER * before && cell <= BRIGHTER * before) {
          add(sums, place(x, y), cell);
        }
      }
    }
    terms = solved(sums);
  }

  private static void add(double[][] sums, double[] place, int cell) {
    for (int i = 0; i < TERMS; i++) {
      for (int j = 0; j < TERMS; j++) {
        sums[i][j] += place[i] * place[j];
      }
      sums[i][TERMS] += place[i] * cell;
    }
  }

  private double[] place(int x, int y) {
    double u = 2.0 * x / across - 1;
    double v = 2.0 * y / down - 1;
    return new double[] {1, u, v, u * u, u * v, v * v};
  }

  /** By elimination; a little is added to the diagonal, so that few cells are enough. */
  private static double[] solved(double[][] sums) {
    for (int i = 0; i < TERMS; i++) {
      sums[i][i] += 1e-6;
    }
    for (int i = 0; i < TERMS; i++) {
      for (int row = i + 1; row < TERMS; row++) {
        double factor = sums[row][i] / sums[i][i];
        for (int j = i; j <= TERMS; j++) {
          sums[row][j] -= factor * sums[i][j];
        }
      }
    }
    double[] terms = new double[TERMS];
    for (int i = TERMS - 1; i >= 0; i--) {
      double rest = sums[i][TERMS];
      for (int j = i + 1; j < TERMS; j++) {
        rest -= sums[i][j] * terms[j];
      }
      terms[i] = rest / sums[i][i];
    }
    return terms;
  }
}
