/// Writes a model's weights to a file after each epoch, or after those that were the best so far, as Keras' callback of the same name does.
///
///     ModelCheckpoint("Output/epoch-{epoch:02d}-{val_loss:.3f}.safetensors", saveBestOnly: true)
///
/// The epoch (from 1 here, as in Keras) and the numbers of the epoch stand in the path where their names are in braces, written as `printf`
/// does it if a format follows a colon. Folders that are missing are made. The file's ending says its format, as for `saveWeights(to:)`.
public final class ModelCheckpoint: Callback {
    /// The file's path, with names in braces as they were given.
    public let path: String
    /// The number that says which epochs are the best.
    public let monitor: String
    /// Whether a file is written only when the number is better than ever.
    public let saveBestOnly: Bool
    /// Which way the number gets better.
    public let mode: MonitorMode
    /// A number that the first epoch that is written has to beat, if any.
    public let initialValueThreshold: Double?

    private var best: Double?
    /// The files that were written in the last training, one an epoch that was kept.
    public private(set) var savedFiles: [URL] = []

    /// - Parameters:
    ///   - path: of the file, `.safetensors` or `.npz`.
    ///   - monitor: the number that says which epochs are the best.
    ///   - saveBestOnly: whether to write only when the number is better than ever.
    ///   - mode: which way it gets better.
    ///   - initialValueThreshold: a number that has to be beaten by the first epoch that is written.
    public init(
        _ path: String, monitor: String = "val_loss", saveBestOnly: Bool = false, mode: MonitorMode = .auto,
        initialValueThreshold: Double? = nil
    ) {
        self.path = path
        self.monitor = monitor
        self.saveBestOnly = saveBestOnly
        self.mode = mode
        self.initialValueThreshold = initialValueThreshold
    }

    /// Forgets the training before, and sees that the path's names and formats can be filled in.
    /// - Throws: `RNNError.unknownMetric` for a number that there is not, `.invalidArgument` for a format that is none or a `monitor` of which it is not
    ///   known which way it gets better, `.weightsFile` for a name that does not end in `.safetensors` or `.npz`.
    public func trainingBegins(metricNames: [String]) throws {
        if saveBestOnly { try watched.check("ModelCheckpoint", among: metricNames) }
        _ = try WeightsFile(
            file(0, Dictionary(metricNames.map { ($0, 0) }, uniquingKeysWith: { first, _ in first })), operation: "ModelCheckpoint")
        (best, savedFiles) = (initialValueThreshold, [])
    }

    /// Writes the weights, if the epoch is one of those that are kept.
    /// - Throws: `RNNError.weightsFile` where the file or a folder for it can't be written, `.tooLarge` for more than a file may hold, `.noLayers`,
    ///   `.notBuilt`, and what `trainingBegins` throws.
    public func epochEnds(_ epoch: Int, metrics: [String: Double], model: Sequential) throws -> Bool {
        if saveBestOnly {
            guard let current = metrics[monitor], watched.improves(current, on: best) else { return true }
            best = current
        }
        let file = try file(epoch, metrics)
        do {
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        } catch {
            throw RNNError.weightsFile(operation: "ModelCheckpoint", file: file.path, reason: .system(error.localizedDescription))
        }
        try model.saveWeights(to: file)
        savedFiles.append(file)
        return true
    }
}

extension ModelCheckpoint {
    private var watched: Monitor { Monitor(name: monitor, mode: mode, minDelta: 0) }

    /// The path with an epoch's numbers put in.
    private func file(_ epoch: Int, _ metrics: [String: Double]) throws(RNNError) -> URL {
        var (text, rest) = ("", path[...])
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let parts = rest[rest.index(after: open)..<close].split(separator: ":", maxSplits: 1).map(String.init)
            text += rest[..<open] + (try number(parts.first ?? "", format: parts.count > 1 ? parts[1] : nil, epoch, metrics))
            rest = rest[rest.index(after: close)...]
        }
        return URL(fileURLWithPath: text + rest)
    }

    private func number(
        _ name: String, format: String?, _ epoch: Int, _ metrics: [String: Double]
    ) throws(RNNError) -> String {
        let isEpoch = name == "epoch"
        guard let value = isEpoch ? Double(epoch + 1) : metrics[name] else {
            throw .unknownMetric(operation: "ModelCheckpoint", name: name, available: ["epoch"] + metrics.keys.sorted())
        }
        guard let format else { return isEpoch ? "\(epoch + 1)" : "\(value)" }
        let digits = format.dropLast()
        guard digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }), digits.count <= 4 else { throw badFormat(format) }
        switch format.last {
        case "d" where isEpoch && !digits.contains("."): return String(format: "%\(digits)d", epoch + 1)
        case "f", "e", "g": return String(format: "%\(format)", value)
        default: throw badFormat(format)
        }
    }

    private func badFormat(_ format: String) -> RNNError {
        .invalidArgument(
            operation: "ModelCheckpoint", name: "path", given: "\(path)",
            requirement: .pathFormats(not: "\(format)"))
    }
}
