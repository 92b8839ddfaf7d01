/// How far the gradient reaches back: the size of the gradient by the state at each time step, a line a layer, on a logarithmic scale.
///
///     plot(simple.gradientNorms(x, y) + lstm.gradientNorms(x, y))
///
/// What has vanished altogether, 0, has a gap in its line.
/// - Parameter norms: what `gradientNorms` gave, of one model or of several.
public func plot(_ norms: [GradientNorms], title: String = "") -> Plot {
    let series = norms.map { one in
        Plot.Series(
            name: one.layer, x: one.values.indices.map { Double($0 + 1) }, y: one.values.map { $0 > 0 ? $0 : .nan })
    }
    var panel = Plot.Panel(xLabel: "time step", yLabel: "‖∂loss/∂h‖", series: series, isLogarithmic: true)
    panel.subject = .gradientNorms
    return Plot(title: title, panels: [panel])
}
