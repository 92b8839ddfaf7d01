import LessonLanguage
import RNN

/// A `Curve` whose function is a lesson's, which can fail.
struct LessonCurve: HostType {
    let name: String
    let function: LessonFunction
}

extension HandBindings {
    /// What is shown is the run's, and functions that are drawn are the lesson's.
    static func displays(_ context: RunContext) -> [String: HostBody] {
        [
            "show(_:)": HostBody { (any: LessonAny) in context.show(try Output(any.value, text: any.text(upTo:))) },
            "Sequential.summary()": HostBody { (own: Sequential) in context.show(.chart(ShownChart(own.summaryTable))) },
            "Curve.init(_:_:)": HostBody { (name: String, function: LessonFunction) in LessonCurve(name: name, function: function) },
            "Curve.name": HostBody { (own: LessonCurve) in own.name },
            "Curve.function": HostBody { (own: LessonCurve) in own.function },
            "plot(_:over:title:yLimits:xScale:yScale:) of (Double) -> Double, ClosedRange<Double>, String, ClosedRange<Double>?, AxisScale, AxisScale":
                HostBody {
                    (f: LessonFunction, over: ClosedRange<Double>, title: String, yLimits: ClosedRange<Double>?, xScale: AxisScale, yScale: AxisScale) in
                    try tryPlot(f.call, over: over, title: title, yLimits: yLimits, xScale: xScale, yScale: yScale)
                },
            "plot(_:over:title:yLimits:xScale:yScale:) of [Curve], ClosedRange<Double>, String, ClosedRange<Double>?, AxisScale, AxisScale":
                HostBody {
                    (curves: [LessonCurve], over: ClosedRange<Double>, title: String, yLimits: ClosedRange<Double>?, xScale: AxisScale, yScale: AxisScale) in
                    // The panel of no lines has the axes.
                    var plot = try tryPlot([Curve](), over: over, title: title, yLimits: yLimits, xScale: xScale, yScale: yScale)
                    plot.panels[0].series = try curves.flatMap { curve in
                        let series = try tryPlot(curve.function.call, over: over, xScale: xScale).panels[0].series
                        return series.map { Plot.Series(name: curve.name, x: $0.x, y: $0.y) }
                    }
                    return plot
                },
        ]
    }
}
