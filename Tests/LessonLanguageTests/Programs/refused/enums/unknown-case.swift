enum D { case north, south }
let d: D = .nroth
// error: 2: type 'D' has no member 'nroth'; it has .north, .south; did you mean 'north'?
