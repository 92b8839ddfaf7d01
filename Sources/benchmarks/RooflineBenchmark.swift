import RNN
import RNNKernels

/// Which share of the machine's arithmetic the models reach, and where the rest of an epoch's time goes.
struct RooflineBenchmark {
    private let options: Options
    private let kernels = rnn_kernels_named(EngineSettings().kernelName)!.pointee
    private let threads = Engine.standard.pool.threads

    init(_ options: Options) { self.options = options }

    func run() throws {
        let machine = MachinePeak(kernels: kernels)
        let peaks = Set([1, threads]).sorted().map { ($0, machine.chain(threads: $0)) }
        for (threads, peak) in peaks {
            let product = machine.product(threads: threads)
            var line = Line()
            line.add("peak", "multiply-adds in registers")
            line.add("peak_threads", threads)
            line.add("gflops", peak / 1e9)
            line.add("product_in_first_cache", product / 1e9)
            line.add("share_of_peak", product / peak)
            line.addEngine()
            line.print()
        }
        let peak = peaks.last?.1 ?? .nan
        let data = try ReviewData()
        for model in options.models ?? [.lstm, .lstm64, .lstm256] { try show(model, data, peak) }
    }
}

extension RooflineBenchmark {
    /// Shares of the peak are of the epoch's necessary operations, and of each kernel's own; shares of time are of the epoch.
    private func show(_ model: BenchmarkModel, _ data: ReviewData, _ peak: Double) throws {
        let epochs = 1 + (options.epochs ?? (model == .lstm256 ? 1 : 5))
        let times = try EpochBenchmark.train(model, data.training, epochs: epochs, batch: options.batch)
        guard let epoch = times.dropFirst().min() else { return }
        let reviews = data.training.target.count
        let operations = model.operations(reviews: reviews, batch: options.batch)
        let chunks = Double(reviews / options.batch * ((options.batch + 15) / 16) + (reviews % options.batch + 15) / 16)

        var line = Line()
        line.add("roofline", model.rawValue)
        line.add("epoch", epoch)
        line.add("gflop", operations / 1e9)
        line.add("gflops", operations / 1e9 / epoch)
        line.add("share_of_peak", operations / epoch / peak)
        line.addEngine()
        line.print()
        guard [.lstm, .lstm64, .lstm256].contains(model) else { return }

        var rest = 1.0
        var largest = (name: "", loss: 0.0)
        for phase in LSTMPhases(kernels: kernels, units: model.units, batch: options.batch).measure(threads: threads) {
            let seconds = phase.seconds * chunks / Double(threads)
            let loss = seconds - phase.operations * chunks / peak
            rest -= seconds / epoch
            if loss > largest.loss { largest = (phase.name, loss) }
            show(model, phase.name, share: seconds / epoch, loss: loss / epoch, ofPeak: phase.operations * chunks / seconds / peak)
        }
        if rest * epoch > largest.loss { largest = ("rest", rest * epoch) }
        show(model, "rest", share: rest, loss: rest, ofPeak: 0)
        line = Line()
        line.add("roofline", model.rawValue)
        line.add("largest_loss", largest.name)
        line.add("share_of_epoch", largest.loss / epoch)
        line.print()
    }

    /// - Parameters:
    ///   - share: of the epoch's time that the phase takes.
    ///   - loss: of the epoch's time that it takes beyond what its products would at the machine's peak.
    private func show(_ model: BenchmarkModel, _ phase: String, share: Double, loss: Double, ofPeak: Double) {
        var line = Line()
        line.add("roofline", model.rawValue)
        line.add("phase", phase)
        line.add("share_of_epoch", share)
        line.add("loss", loss)
        line.add("share_of_peak", ofPeak)
        line.print()
    }
}
