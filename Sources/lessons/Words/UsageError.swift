import ArgumentParser
import Wording

/// What is wrong with the words of a command line, and what to write.
package enum UsageError: Bilingual {
    case timeout(longest: Int), memory, cacheSize, seeds
    case watchOneLesson, watchAndSeeds
    /// `-o` with several lessons, as named or as a folder holds them.
    case outputOfSeveral, outputOfFolder(String, lessons: Int)
    case pdfOfText, paperWithoutPDF, pageAndJSON
    /// `-o page.pdf`: the page is HTML, and `--pdf` makes the other beside it.
    case outputAsPDF(String)
    /// A name of which no file can be made.
    case noName(String)
    case sameName(files: [String], name: String)
    case parameterWithoutColon(String), dataWithoutFile(String)
    case explainNoBlock(option: String, id: String, file: String, nearest: String?, known: [String] = [])
    case nothingToCheck, describeUnknown(String, nearest: String?)
    case from(most: Int), olderThan(String)
    case noCommand(String, nearest: String?)
    case expressionAndWatch, expressionAndSeeds, expressionOfSeveral, expressionUpTo
    /// `lessons test`.
    case nothingToTest(folder: String), promoteInCI, blockWithoutPromote
    /// Problems of a file that the command line names.
    case file(Sentence)

    /// As the parser of the command line wants it.
    var thrown: ValidationError { ValidationError(said) }
}
