/// How far the gradient reaches back: its size at each time step, a line a model, on a logarithmic scale.
///
///     plot(simple.gradientNorms(x, y, name: "SimpleRNN") + lstm.gradientNorms(x, y, name: "LSTM"))
///
/// What has vanished altogether, 0, has a gap in its line, and that is told.
/// - Parameter norms: what `gradientNorms` gave, of one model or of several.
public func plot(_ norms: [GradientNorms], title: String = "") -> Plot {
    let parts = Set(norms.map(\.part))
    let series = zip(norms, lineNames(of: norms, namesParts: parts.count > 1)).map { one, name in
        Plot.Series(name: name, x: one.values.indices.map { Double($0 + 1) }, y: one.values)
    }
    let part = parts.count == 1 ? parts.first : nil
    let yLabel = part.map { "gradient ‖\($0.symbol)‖, \($0.name)" } ?? "size of the gradient"
    var panel = Plot.Panel(xLabel: "time step", yLabel: yLabel, series: series, yScale: .log)
    let samples = Set(norms.map(\.samples))
    panel.subject = .gradientNorms(by: part, samples: samples.count == 1 ? samples.first : nil)
    return Plot(title: title, panels: [panel])
}

/// What each line is called: its model, or its layer's class; the layer's name too where several are called the same.
private func lineNames(of norms: [GradientNorms], namesParts: Bool) -> [String] {
    let names = norms.map { one in
        (one.model.isEmpty ? one.kind : one.model) + (namesParts ? " \(one.part.symbol)" : "")
    }
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    return zip(norms, names).map { one, name in
        counts[name] == 1 ? name : "\(one.model.isEmpty ? "" : "\(one.model) ")\(one.layer)" + (namesParts ? " \(one.part.symbol)" : "")
    }
}
