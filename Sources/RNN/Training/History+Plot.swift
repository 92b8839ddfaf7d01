/// The course of a training: the loss above and, if there is one, the first metric beneath (the accuracy where there is one), each of the training and
/// the validation data, the best epoch marked.
/// - Parameter history: what `fit` gave.
public func plot(_ history: History, title: String = "") -> Plot {
    let marker = history.epochs > 0 ? Plot.Marker(x: Double(history.bestEpoch), label: "best epoch \(history.bestEpoch)") : nil
    let metrics = history.metricNames.filter { $0 != "loss" && $0 != "learning_rate" && !$0.hasPrefix("val_") }
    let second = metrics.first { $0.hasSuffix("accuracy") } ?? metrics.first
    let panels = (["loss"] + [second].compactMap { $0 }).compactMap { metric -> Plot.Panel? in
        let series = [("training", metric), ("validation", "val_\(metric)")].compactMap { name, metric -> Plot.Series? in
            guard let values = history.valuesIfAny(metric), !values.isEmpty else { return nil }
            return Plot.Series(name: name, x: values.indices.map { Double($0 + 1) }, y: values)
        }
        return series.isEmpty ? nil : Plot.Panel(xLabel: "epoch", yLabel: metric, series: series, marker: marker)
    }
    return Plot(title: title, panels: panels)
}
