// docxtemplater, in a file of its own so that it loads, with the XML library it uses, only when a document is filled.
export { default as Docxtemplater } from 'docxtemplater';
