// docxtemplater in a separate file, so that it and its XML library load only when a document is filled.
export { default as Docxtemplater } from 'docxtemplater';
