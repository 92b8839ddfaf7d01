import LessonExecution

extension HelpText {
    package var english: String {
        switch self {
        case .lessons: "Run lessons about recurrent neural networks: Markdown whose Swift runs, made into a page."
        case .lessonsUse:
            """
            lessons run week6.md      run the lesson, write Output/week6.html
            lessons check week6.md    everything that can be said without running
            lessons test week6.md     run it, and compare with what it says of its results
            """
        case .language: "The language of all that is said here: Korean or English. Else the lesson's, else the system's."

        case .lessonFiles: "Lesson files, or folders of them; looked for as given, then in \(LessonFinder.folder)/."
        case .parameter: "Give a parameter of the front matter another value."
        case .dataFile: "Use this file, from anywhere, in the place of the front matter's `data` of this name."
        case .parameterFile: "Read parameters' values from this file; -P goes before it."
        case .seed: "Use this seed in place of the lesson's."
        case .outputFolder: "The folder that pages go to."
        case .force: "Overwrite a file in the page's place that was not made from this lesson, or was changed."

        case .output: "Write the page to this file; '-' is standard output."
        case .format: "The page's form."
        case .pdf: "Write the page as PDF too, beside it. Needs Chromium."
        case .paper: "The PDF's paper; else a4."
        case .exportFigures:
            "Write each chart as SVG and the numbers of each chart and table as CSV into this folder. What `print` writes is text and no table: `Table` makes one."
        case .large: "Let the page have more than 8 MB, and its making take longer than 10 s."
        case .unsafeHTML: "Keep the raw HTML of the lesson's prose. Only for lessons that you trust."

        case .run: "Run lessons and write their pages."
        case .runUse:
            """
            week6.md is looked for as given, then in \(LessonFinder.folder)/. Its page is \(PageFile.defaultFolder)/week6.html.
            Exit codes: 0 all well, 1 a block failed, 2 wrong usage or a lesson that can't be read, 70 a fault of lessons itself, \
            130 interrupted.
            """
        case .failFast: "Stop at the first block that fails."
        case .timeout: "Seconds that any one block may take."
        case .memory: "Megabytes of memory that the run may use; else three quarters of the machine's."
        case .cacheSize: "Megabytes of results that are kept for later runs."
        case .logFormat: "How to tell what happens: for people, or one JSON object a line."
        case .quiet: "Say only what went wrong."
        case .noCache: "Run every block, and keep nothing for the next run."
        case .verbose: "Say of each block why it ran, and show what it prints."
        case .show: "Show what blocks print."
        case .explain: "Say what a block rests on, beside what it rested on in the last run."
        case .watch: "Run again at each save, until Ctrl-C."
        case .seeds: "Run under so many seeds, and give each number as mean ± spread."
        case .open: "Open the page when it is written."
        case .upTo: "Stop after this block."
        case .expression: "Print the value of this expression after the lesson, and write no page."

        case .check: "Say everything that can be said of a lesson without running it."
        case .checkUse:
            """
            Reads the lesson, resolves its names and types, and reports every error at its line and column. With --describe it says what a name \
            of the engine is, and what its parameters are for: lessons check --describe LSTM
            """
        case .strictCheck: "Let warnings fail as errors do: exit code 1."
        case .strictRun: "Let the lesson's warnings fail as errors do: exit code 1. The page is written all the same."
        case .describe: "Say what a type, a function or a member is, and its parameters."

        case .test: "Run lessons and compare what they give with what they say."
        case .testUse:
            """
            A fence `output` right behind a block says what the block gives: `...` is anything, `≈ 0.83 ± 0.01` a number near another. In the \
            text, 0.803<!--= score.accuracy --> binds a number to its value. A block with `eval: test` is run here alone, in a copy of what the blocks above have made. \
            Without names, all lessons in \(LessonFinder.folder)/ are tested.
            Exit codes: 0 all as expected, 1 something is not, or was not compared since the built-in sample stood in, 2 wrong usage, \
            130 interrupted.
            """
        case .promote: "Write what is so now into the lesson, where it says otherwise. All else in the file stays as it is."
        case .promoteBlock: "Rewrite only the `output` of this block."
        case .testSeeds: "Run under so many seeds; with --promote, numbers that differ become ≈ mean ± spread."
        case .forcePromote: "Rewrite lessons though CI is set."

        case .diff: "Say what changed in a lesson's results between its last two runs."
        case .diffUse:
            """
            Each run leaves a small record beside the kept results; the last \(RunRecord.most) of a lesson are there. --from 3 compares the last run with the one \
            three runs before it. The page is \(PageFile.defaultFolder)/week6.diff.html.
            """
        case .from: "Compare with the run so many before the last."

        case .list: "List the lessons here and in \(LessonFinder.folder)/, with their titles and last runs."
        case .new: "Begin a lesson: a small one that runs as it stands."
        case .newName: "The lesson's name: 'week7' becomes week7.md, in \(LessonFinder.folder)/ where there is such a folder."

        case .clean: "Throw away what earlier runs have kept; the pages stay."
        case .cleanUse:
            "The next run makes everything again; nothing but kept results goes. With --older-than, only what has not been used for so long goes: 30d, 12h, 90m."
        case .olderThan: "Only what has not been used for so long."
        case .dryRun: "Say what would go, and leave it."

        case .data: "The data sets that lessons use: where they are, and fetching them."
        case .dataUse:
            """
            They are looked for in the folder that LESSONS_DATA names, then in ~/.keras/datasets and the user's cache folder, \
            else downloaded from where Keras gets them.
            """
        case .dataList: "List the data sets and where each comes from."
        case .dataFetch: "Download the data sets that are not here, and check them."
        case .dataPath: "Print where the reviews are; exit code 1 where they are not here."
        }
    }
}
