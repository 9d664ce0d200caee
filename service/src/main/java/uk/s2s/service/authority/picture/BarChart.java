package uk.s2s.service.authority.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Bars beside each other, at most two of a category. Told apart by pattern, not by colour, with the number on each bar.
 *
 * @param id of the drawing, unique on its page
 * @param description what it shows, for whoever does not see it
 * @param over what the categories are, as the head of the table's first column
 */
public record BarChart(
        String id, String title, String description, String over, List<String> categories, List<Series> series) {

    static final int WIDTH = 720;
    static final int HEIGHT = 240;

    private static final int LEFT = 50;
    private static final int TOP = 24;
    private static final int BOTTOM = 200;
    private static final int GAP = 10;
    private static final int STEPS = 4;
    private static final int FEW = 6;

    /** One number for each category. */
    public record Series(String name, List<Integer> values) {}

    /** @param series from 0 */
    public record Bar(int x, int y, int width, int height, int value, int series) {
        /** Where its number stands in the middle. */
        public int middle() {
            return x + width / 2;
        }
    }

    public record Line(int y, int value) {}

    public record Label(int x, String text) {}

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    public int left() {
        return LEFT;
    }

    public int bottom() {
        return BOTTOM;
    }

    /** Where the categories' names stand. */
    public int names() {
        return BOTTOM + 22;
    }

    /** Whether there is too much of it for half a page's width. */
    public boolean isWide() {
        return categories.size() > FEW;
    }

    private int greatest() {
        return series.stream()
                .flatMap(one -> one.values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** The least of 4, 8, 20, 40, 80, 200, … that is great enough: a fourth of it is a whole number. */
    int scale() {
        int scale = STEPS;
        for (int factor = 1; scale < greatest(); factor *= 10) {
            for (int step : new int[] {1, 2, 5}) {
                scale = Math.max(scale, scale >= greatest() ? scale : STEPS * step * factor);
            }
        }
        return scale;
    }

    /** The lines across, from the bottom. */
    public List<Line> lines() {
        int scale = scale();
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> new Line(y(scale * step / STEPS, scale), scale * step / STEPS))
                .toList();
    }

    public List<Bar> bars() {
        int scale = scale();
        int room = (slot() - GAP) / series.size();
        List<Bar> bars = new ArrayList<>();
        for (int category = 0; category < categories.size(); category++) {
            for (int one = 0; one < series.size(); one++) {
                int value = series.get(one).values().get(category);
                int y = y(value, scale);
                bars.add(new Bar(LEFT + category * slot() + GAP / 2 + one * room, y, room, BOTTOM - y, value, one));
            }
        }
        return bars;
    }

    public List<Label> labels() {
        return IntStream.range(0, categories.size())
                .mapToObj(category -> new Label(LEFT + category * slot() + slot() / 2, categories.get(category)))
                .toList();
    }

    private int slot() {
        return (WIDTH - LEFT) / categories.size();
    }

    private static int y(int value, int scale) {
        return BOTTOM - (int) ((long) (BOTTOM - TOP) * value / scale);
    }
}
