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
            "plot(_:over:title:) of (Double) -> Double, ClosedRange<Double>, String": HostBody {
                (f: LessonFunction, over: ClosedRange<Double>, title: String) in
                try tryPlot(f.call, over: over, title: title)
            },
            "plot(_:over:title:) of [Curve], ClosedRange<Double>, String": HostBody { (curves: [LessonCurve], over: ClosedRange<Double>, title: String) in
                try plot(curves, over: over, title: title)
            },
        ]
    }

    private static func plot(_ curves: [LessonCurve], over range: ClosedRange<Double>, title: String) throws -> Plot {
        let panels = try curves.map { curve in
            let panel = try tryPlot(curve.function.call, over: range).panels[0]
            return (name: curve.name, panel: panel)
        }
        let series = panels.flatMap { name, panel in panel.series.map { Plot.Series(name: name, x: $0.x, y: $0.y) } }
        return Plot(title: title, panels: [Plot.Panel(xLabel: "x", yLabel: "", series: series)])
    }
}
