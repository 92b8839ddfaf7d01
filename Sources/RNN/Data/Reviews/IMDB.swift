import Foundation

/// The Large Movie Review Dataset as Keras ships it: 25,000 reviews to train on and 25,000 to test with, as word ids.
///
/// Source: A. L. Maas et al., "Learning Word Vectors for Sentiment Analysis", ACL 2011.
///
/// The data is looked for in the folder that `LESSONS_DATA` names, else in `~/.keras/datasets` and the user's cache
/// folder, else downloaded; without a network a built-in sample takes its place. `source` tells which it is.
public enum IMDB {
    /// The reviews, shuffled, marked and filtered as `keras.datasets.imdb.load_data` does it.
    ///
    /// Id 0 is for padding, `startChar` begins each review, `oovChar` stands for every word that falls out, and the word of
    /// rank r has id r + `indexFrom`.
    /// - Parameters:
    ///   - numWords: the bound that ids lie below; all words but the rarest are kept if it is left out.
    ///   - skipTop: the id below which words fall out.
    ///   - maxlen: the length from which on reviews are left out.
    ///   - seed: what the shuffle follows from, within 0 … 2³² − 1.
    ///   - startChar: the id that begins each review, `nil` for none.
    ///   - oovChar: the id of words that fall out; with `nil` they are left out.
    ///   - indexFrom: what is added to each rank.
    /// - Throws: `DataError`: `.missingFile` where `LESSONS_DATA` names a folder without the file; `.unreadable`, `.tooLarge`, `.foreign`, `.damaged`,
    ///   `.refusedGlobal`, `.missingArray`, `.unexpectedArray` for a file that is not Keras'; `.notStored` where a download has no place;
    ///   `.invalidArgument` for a `seed` that is out of its range, a mark or an `indexFrom` of more than 30 bits, a bound below 0,
    ///   and a `maxlen` that keeps no review.
    public static func load(
        numWords: Int? = nil, skipTop: Int = 0, maxlen: Int? = nil, seed: Int = 113, startChar: Int? = 1,
        oovChar: Int? = 2, indexFrom: Int = 3
    ) throws -> (train: Reviews, test: Reviews) {
        var selection = ReviewSelection()
        selection.numWords = numWords
        selection.skipTop = skipTop
        selection.maxlen = maxlen
        selection.seed = seed
        selection.startChar = startChar
        selection.oovChar = oovChar
        selection.indexFrom = indexFrom
        return try ReviewLibrary.shared.load(selection)
    }

    /// The rank of each word, 1 for the most frequent, as `keras.datasets.imdb.get_word_index` gives it.
    /// - Throws: `DataError`: what `source` throws; `.unreadable`, `.tooLarge`, `.foreign`, `.damaged`, `.unexpectedArray` for a file that is not Keras';
    ///   `.notDownloaded`, `.wrongFingerprint` where the reviews are here and their words are not to be had.
    public static func wordIndex() throws -> [String: Int] {
        try ReviewLibrary.shared.wordIndex()
    }

    /// The words of a review. Ids 0, 1 and 2 become `<pad>`, `<start>` and `<unknown>`, and so does an id without a word.
    /// - Parameters:
    ///   - review: ids as `load` gives them.
    ///   - indexFrom: what `load` added to each rank.
    /// - Throws: `DataError`: what `wordIndex` throws.
    public static func decode(_ review: [Int], indexFrom: Int = 3) throws -> String {
        try ReviewLibrary.shared.decode(review, indexFrom: indexFrom)
    }

    /// A text of one's own as `load` gives reviews: 1, then an id a word, 2 for one that is not known or falls out.
    ///
    /// It is cut as the reviews were: in small letters, without punctuation but for apostrophes.
    /// - Parameters:
    ///   - text: English, such as `"This film was great!"`.
    ///   - numWords: the bound that ids lie below, as it was given to `load`; every known word is kept if it is left out.
    ///   - indexFrom: what `load` added to each rank.
    /// - Throws: `DataError`: what `wordIndex` throws; `.invalidArgument` for an `indexFrom` of more than 30 bits.
    public static func encode(_ text: String, numWords: Int? = nil, indexFrom: Int = 3) throws -> [Int] {
        var selection = ReviewSelection()
        (selection.numWords, selection.indexFrom) = (numWords, indexFrom)
        return try ReviewLibrary.shared.encode(text, selection)
    }

    /// Which data `load` gives: a file with its fingerprint, or the built-in sample. Looks for it, and downloads it, where
    /// this has not happened yet.
    /// - Throws: `DataError`: `.missingFile` where `LESSONS_DATA` names a folder without the file, `.unreadable`, `.tooLarge`, `.notStored`.
    public static var source: DataSource {
        get throws { try ReviewLibrary.shared.source() }
    }

    /// Looks for the data, and downloads it where it is nowhere.
    /// - Parameters:
    ///   - allowDownload: whether the network may be used. A download that failed before is tried again.
    ///   - progress: called some ten times a second while downloading; `false` stops the download.
    /// - Returns: what `source` is from now on.
    /// - Throws: `DataError`: what `source` throws, and `.downloadStopped`. That the network does not give the data,
    ///   or gives something else than Keras pins, is no error: the sample takes its place, and `downloadProblem` tells why.
    @discardableResult
    public static func resolve(
        allowDownload: Bool = true, progress: ((DownloadProgress) -> Bool)? = nil
    ) throws -> DataSource {
        try ReviewLibrary.shared.resolve(allowDownload: allowDownload, progress: progress)
    }

    /// Why the data could not be downloaded, where the sample stands in for it.
    public static var downloadProblem: DataError? { ReviewLibrary.shared.downloadProblem }
}
