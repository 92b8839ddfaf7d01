import RNN
import Testing
import Wording

import lessons

/// The live line of a training, by what a terminal has room for.
@Suite struct ProgressLineTests {
    private let progress = TrainingProgress(
        epoch: 41, epochs: 100, batch: 0, batches: 0,
        metrics: [("accuracy", 0.8123), ("loss", 0.4312), ("val_accuracy", 0.8011), ("val_loss", 0.4402)], isEpochEnd: true, seconds: 8.2)

    @Test func whatRanksLastIsLeftOutFirst() {
        func live(_ width: Int, _ block: String = "train-lstm", _ language: ReaderLanguage = .english) -> String {
            ProgressLine(progress: progress, block: block, language: language).live(width: width, idWidth: 12)
        }
        let whole = "epoch 41/100  loss 0.4312  accuracy 0.8123  val_loss 0.4402  val_accuracy 0.8011  at most 0:12 left"
        #expect(live(160) == "  · train-lstm    ━━━━━━━━━╸                " + whole)
        #expect(live(80).hasSuffix(" 41/100 loss 0.431 acc 0.812 val_loss 0.440 val_acc 0.801 0:12"))
        #expect(live(60).hasSuffix(" 41/100 loss 0.431 acc 0.812 0:12") && live(60).hasPrefix("  · train-lstm ━"))
        #expect(live(40).hasSuffix(" 41/100 loss 0.431 0:12"))
        #expect(live(80, "train-lstm", .korean).hasSuffix(" 41/100 loss 0.431 acc 0.812 val_loss 0.440 val_acc 0.801 0:12"))
        for width in 20...200 {
            for block in ["a", "train-lstm", "양방향-모델-훈련하기"] { #expect(displayWidth(live(width, block)) <= width, "\(width) \(live(width, block))") }
        }
        for width in 44...200 { #expect(live(width).contains("41/100") && live(width).contains("0:12") && live(width).contains("loss 0.43")) }
    }
}
