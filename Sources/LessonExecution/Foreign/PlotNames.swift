import LessonLanguage

/// Pyplot's and seaborn's names, with the charts of lessons. Colours, markers and widths are the page's own.
extension ForeignNames {
    private static let styles =
        "color, c, marker, linestyle, ls, linewidth, lw, alpha, markersize, ms, edgecolor, ec, rwidth, width, s, align, cmap, density, histtype, interpolation"

    mutating func addPlots() {
        let style = Self.styles
        for name in ["hist", "plt.hist", "sns.histplot"] {
            add([
                "\(name)(x, bins, *, range, label, \(style))":
                    "histogram($x, bins: $bins) | histogram($x.map { Double($0) }, bins: $bins) | histogram($x, names: $label, bins: $bins)"
            ])
        }
        add([
            "plt.plot(y, *, \(style))": "plot([Line(\"$y\", <$y>)])",
            "plt.plot(y, *, label, \(style))": "plot([Line($label, <$y>)])",
            "plt.plot(x: Curve, y!, format, *, \(style))": "plot([Line(\"$x\", $x), Line(\"$y\", $y)])",
            "plt.plot(x: List, y!, format, *, \(style))": "scatter(<$x>, <$y>)",
            "plt.plot(x: List, y!, format, *, label, \(style))": "scatter(<$x>, <$y>)",
            "plt.plot(x, y, format, *, \(style))": "plot([Line(\"$y\", <$y>)])",
            "plt.plot(x, y, format, *, label, \(style))": "plot([Line($label, <$y>)])",
            "plot(y)":
                "plot([Line(\"$y\", <$y>)]) | plot($y.enumerated().map { Line(\"\\($0)\", $1) }) | plot($y.enumerated().map { Line(\"\\($0)\", $1.map { Double($0) }) })",
            "plot(y: List, *, xlabel, ylabel, title)":
                "plot([Line(\"$y\", <$y>)], xLabel: $xlabel, yLabel: $ylabel, title: $title) | plot($y.enumerated().map { Line(\"\\($0)\", $1) }) | plot($y.enumerated().map { Line(\"\\($0)\", $1.map { Double($0) }) })",
            "plot(y: List, *, label, xlabel, ylabel, title)": "plot([Line($label, <$y>)], xLabel: $xlabel, yLabel: $ylabel, title: $title)",
            "plot(x: Curve, y!, *, xlabel, ylabel, title)":
                "plot([Line(\"$x\", $x), Line(\"$y\", $y)], xLabel: $xlabel, yLabel: $ylabel, title: $title)",
            "plot(x: List, y, *, xlabel, ylabel, title)": "scatter(<$x>, <$y>, xLabel: $xlabel, yLabel: $ylabel, title: $title)",
            "plt.scatter(x, y, *, label, \(style))":
                "scatter($x, $y) | scatter(<$x>, <$y>) | scatter($x.map { Double($0) }, $y.map { Double($0) })",
            "plt.boxplot(x, *, labels)": "boxplot($x)",
            "plt.imshow(x, *, \(style))": "heatMap($x)",
            "plt.matshow(x, *, \(style))": "heatMap($x)",
            "sns.heatmap(x, *, annot, fmt, \(style))": "heatMap($x) | show($x)",
            "bars(counts: Dictionary)": "bars(Array($counts.keys), $counts.values.map { Double($0) })",
        ])
        for name in ["plt.bar", "plt.barh", "sns.barplot"] {
            add([
                "\(name)(names, values, *, label, \(style))":
                    "bars($names, $values) | bars($names, <$values>) | bars(Array($names), $values.map { Double($0) }) | bars($names.map { String($0) }, $values.map { Double($0) })"
            ])
        }
    }
}
