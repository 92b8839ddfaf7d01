/// The course of a training: the loss above and, if there is one, the first metric beneath (the accuracy where there is one), each of the training and
/// the validation data, the epoch of the lowest validation loss marked, or of the lowest loss where there is none.
/// - Parameter history: what `fit` gave.
public func plot(_ history: History, title: String = "") -> Plot {
    let measure = history.valuesIfAny("val_loss") == nil ? "loss" : "val_loss"
    let marker = history.epochs > 0 ? Plot.Marker(x: Double(history.bestEpoch), label: "best epoch \(history.bestEpoch) (\(measure))") : nil
    let metrics = history.metricNames.filter { $0 != "loss" && $0 != "learning_rate" && !$0.hasPrefix("val_") }
    let second = metrics.first { $0.hasSuffix("accuracy") } ?? metrics.first
    let panels = (["loss"] + [second].compactMap { $0 }).compactMap { metric -> Plot.Panel? in
        let series = [(Plot.Panel.DataPart.training, metric), (.validation, "val_\(metric)")].compactMap { data, metric in
            history.valuesIfAny(metric).flatMap { values in
                values.isEmpty ? nil : (data: data, line: Plot.Series(name: data.rawValue, x: values.indices.map { Double($0 + 1) }, y: values))
            }
        }
        guard !series.isEmpty else { return nil }
        var panel = Plot.Panel(xLabel: "epoch", yLabel: metric, series: series.map(\.line), marker: marker)
        panel.subject = .training(metric: metric, of: series.map(\.data), bestEpoch: marker == nil ? nil : history.bestEpoch)
        return panel
    }
    return Plot(title: title, panels: panels)
}
