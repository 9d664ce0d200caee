package uk.s2s.service.authority.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.s2s.service.authority.picture.BarChart.Bar;
import uk.s2s.service.authority.picture.BarChart.Line;
import uk.s2s.service.authority.picture.BarChart.Series;

class BarChartTests {

    @ParameterizedTest
    @CsvSource({"0, 4", "1, 4", "4, 4", "5, 8", "8, 8", "9, 20", "20, 20", "21, 40", "399, 400", "600001, 800000"})
    void theScaleIsRoundAndGreatEnough(int greatest, int scale) {
        assertThat(of(greatest).scale()).isEqualTo(scale);
    }

    @Test
    void barsStayWithinTheDrawingAndKeepTheirProportion() {
        BarChart chart = of(20, 10, 0);
        assertThat(chart.bars()).extracting(Bar::height).containsExactly(176, 88, 0);
        assertThat(chart.bars()).allMatch(bar -> bar.x() >= chart.left() && bar.x() + bar.width() <= chart.width());
        assertThat(chart.lines()).extracting(Line::value).containsExactly(0, 5, 10, 15, 20);
    }

    @Test
    void twoBarsOfACategoryStandBesideEachOther() {
        var chart = new BarChart(
                "x",
                "X",
                "X",
                "X",
                List.of("a", "b"),
                List.of(new Series("s", List.of(1, 2)), new Series("t", List.of(3, 4))));
        List<Bar> bars = chart.bars();
        assertThat(bars.get(1).x()).isEqualTo(bars.get(0).x() + bars.get(0).width());
        assertThat(bars.get(2).x()).isGreaterThan(bars.get(1).x() + bars.get(1).width());
        assertThat(bars).extracting(Bar::series).containsExactly(0, 1, 0, 1);
    }

    private static BarChart of(Integer... values) {
        return new BarChart(
                "x",
                "X",
                "X",
                "X",
                Collections.nCopies(values.length, "category"),
                List.of(new Series("s", List.of(values))));
    }
}
