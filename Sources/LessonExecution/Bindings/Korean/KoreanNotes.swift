/// What RNN's names are for, in Korean. Doc comments of RNN, from which the English words come, are English; these stand beside them, by the keys that the
/// language module asks with (`LSTM`, `LSTM.step`, `LSTM(units)`, `(batchSize)`). Parameters' notes are nouns, so that "`units`는 …입니다" can be said.
enum KoreanNotes {
    static let all = [data, display, insight, layers, model, basics, tables, training, parameters, members].reduce(into: [:]) { all, notes in
        all.merge(notes) { first, _ in first }
    }
}
