import Foundation
import LessonDocument
import LessonExecution
import LessonReport
import Wording

/// One lesson's way through the command: read → check → run → render → write, with a gate between any two.
struct LessonSession {
    let file: String
    let options: RunOptions
    let page: PageOptions
    let reporter: any Reporter
    let control: RunControl
    /// A run that was stopped leaves the last page as it is.
    var keepsLastPage = false
    var writesPage = true
    /// The lesson's warnings make it fail.
    var isStrict = false

    /// How it ended, where the page is if one was written, and the run itself if there was one.
    typealias Ended = (status: ExitStatus, page: String?, run: LessonRun?)

    func run() -> Ended {
        let started = Date()
        let lesson: Lesson
        reporter.language = Reader.language(ofFile: file)
        switch Lesson.read(file, data: options.data) {
        case .lesson(let read): lesson = read
        case .wrong(let errors, let draft): return end(.usage, since: started, problems: Problems.all(in: errors, draft: draft, options: options))
        }
        reporter.language = Reader.language(of: lesson)
        // Of several runs under other seeds one tells them.
        let warnings = writesPage ? lesson.proseProblems(allowingRawHTML: page.unsafeHTML) : []

        // Looked at before ten minutes of training.
        let target: PageFile
        let printer: PDFPrinter?
        let figures: FigureFolder?
        do {
            target = try PageFile(for: file, options: page)
            printer = page.pdf && writesPage ? try PDFPrinter(for: target.path, of: file, options: page) : nil
            figures = writesPage ? try page.exportFigures.map { folder throws(Problem) in try FigureFolder(folder, of: file, options: page) } : nil
        } catch {
            return end(.usage, since: started, problems: [error])
        }

        let run: LessonRun
        switch WalledLesson(lesson, options: options).run(control: control, observe: reporter.tell) {
        case .refused(let problems): return end(.usage, since: started, problems: problems, untouched: target)
        case .checked(let problems, let doubts):
            return end(.failed, since: started, problems: (warnings + doubts).inOrder + problems, untouched: target)
        case .ran(let whole): run = whole
        }
        if keepsLastPage, run.status == .interrupted { return end(.interrupted, since: started, problems: [], run: run) }
        let numbers = run.outdatedNumbers(.warning, together: options.changesLesson) + run.driftedNumbers(cacheFolder: options.cacheFolder)
        let told = writesPage ? (warnings + run.doubts + numbers).inOrder : []
        var problems = told + run.boundNumberFailures + run.blocks.filter { $0.status == .failed }.compactMap(\.problem) + run.sampleWarnings + run.warnings
        do {
            if writesPage {
                let rendered = page.format.render(run, page)
                problems += rendered.warnings
                try target.write(rendered.text)
            }
            if let figures {
                let (drawings, tables) = try figures.write(LessonReport.figures(of: run), isAll: run.isWhole)
                Terminal.note(RunPhrase.exported(figures: drawings, tables: tables, folder: figures.path), in: reporter.language)
            }
            if let printer {
                let pdf = try printer.print(page.format.render(run, page, on: page.paper ?? .a4).text)
                Terminal.note(RunPhrase.printed(pdf: pdf), in: reporter.language)
            }
        } catch {
            return end(.usage, since: started, problems: problems + [error], run: run)
        }
        let status = run.isFaultOfOurs ? .fault : ExitStatus(run.status)
        let isWrong = told.contains { isStrict || $0.severity == .error }
        return end(
            isWrong ? status.combined(with: .failed) : status, since: started, problems: problems, page: writesPage ? target : nil,
            run: run)
    }

    private func end(
        _ status: ExitStatus, since started: Date, problems: [Problem], page: PageFile? = nil, untouched: PageFile? = nil, run: LessonRun? = nil
    ) -> Ended {
        reporter.tell(problems)
        var end = LessonEnd(file: file, status: status, seconds: Date().timeIntervalSince(started), page: page?.path, isFirstPage: page?.isFirst ?? false)
        end.refusal = untouched.map { (problems.count { $0.severity == .error }, $0.isThere ? $0.path : nil) }
        reporter.finish(end)
        return (status, page?.path, run)
    }
}

extension [Problem] {
    /// In the lesson's order.
    var inOrder: [Problem] { sorted { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) } }
}

extension ExitStatus {
    init(_ status: LessonRun.Status) {
        switch status {
        case .ok: self = .ok
        case .failed: self = .failed
        case .interrupted: self = .interrupted
        }
    }
}

extension LessonRun {
    /// Whether every block was run that is to be: what the lesson does not show now it no longer shows.
    fileprivate var isWhole: Bool { blocks.allSatisfy { [.ran, .reused, .notEvaluated].contains($0.status) } }
}
