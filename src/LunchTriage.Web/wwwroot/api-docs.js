// Scalar's page doesn't say what language it is in.
document.documentElement.lang = "en";
